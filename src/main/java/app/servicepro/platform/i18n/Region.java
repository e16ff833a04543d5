package app.servicepro.platform.i18n;

/**
 * How a business' country writes numbers, and in what it is paid: ISO 3166 country, ISO 4217
 * currency.
 */
public record Region(String country, String currency) {}
