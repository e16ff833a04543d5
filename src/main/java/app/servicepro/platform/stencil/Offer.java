package app.servicepro.platform.stencil;

import java.util.Map;
import java.util.Set;

/**
 * What a template may use.
 *
 * @param names what stands at its disposal: section, site, page
 * @param snippets the theme's pieces, and what each asks for; a name with {@code ?} may be left out
 * @param words keys of the theme's words, and what each asks for
 * @param outermost the one element that everything stands in
 */
public record Offer(
    Map<String, Shape> names,
    Map<String, Map<String, Shape>> snippets,
    Map<String, Set<String>> words,
    String outermost) {}
