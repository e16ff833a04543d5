package app.servicepro.look.web;

import java.util.List;

/**
 * What is said before another theme is chosen.
 *
 * @param preview where the draft is seen in it
 * @param points what will look different, a sentence each
 * @param kept sections that the theme does not show, a sentence each
 */
public record ThemePage(
    String id,
    String name,
    LookPage.Card card,
    List<String> sheets,
    String preview,
    List<String> points,
    List<String> kept) {}
