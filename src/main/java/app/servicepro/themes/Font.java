package app.servicepro.themes;

/**
 * A vendored font file.
 *
 * @param file from the theme's folder
 * @param preload whether the first screen needs it
 * @param licence the licence text beside it
 * @param range the characters that it is loaded for; empty for all
 */
public record Font(
    String family,
    String file,
    String weight,
    String style,
    boolean preload,
    String licence,
    String range) {}
