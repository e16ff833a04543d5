package app.servicepro.pages.render;

import org.jspecify.annotations.Nullable;

/**
 * A picture as templates see it: a drawing to print as it is, or a photograph with its size in
 * pixels and its alternative text.
 *
 * @param eager whether it is on the first screen
 * @param ratio width by height, e.g. 1.78
 */
public record Picture(
    @Nullable String svg,
    @Nullable String src,
    int width,
    int height,
    String alt,
    boolean eager,
    double ratio) {}
