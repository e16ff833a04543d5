package app.servicepro.themes;

/**
 * A vendored font file.
 *
 * @param file from the theme's folder
 * @param preload whether the first screen needs it
 * @param licence the licence text beside it
 */
public record Font(
    String family, String file, String weight, String style, boolean preload, String licence) {}
