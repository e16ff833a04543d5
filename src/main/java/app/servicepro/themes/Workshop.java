package app.servicepro.themes;

import app.servicepro.platform.stencil.Shape;
import java.util.List;
import java.util.Map;

/**
 * What somebody finds who writes a section template of their own.
 *
 * @param sections the theme's templates by type: its own first, then what it replaces
 * @param snippets the pieces that may be included, and what each asks for
 */
public record Workshop(
    Map<String, List<String>> sections, Map<String, Map<String, Shape>> snippets) {}
