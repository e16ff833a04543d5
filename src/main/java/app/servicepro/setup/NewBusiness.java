package app.servicepro.setup;

/**
 * What somebody says who opens a business.
 *
 * @param pack the trade
 * @param slug the first part of the site's address
 * @param language the site's first language
 * @param timeZone where the business' clock is, e.g. {@code America/Chicago}
 */
public record NewBusiness(
    String name, String city, String pack, String slug, String language, String timeZone) {}
