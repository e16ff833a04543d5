package app.servicepro.look.web;

import java.util.List;

/**
 * What is said before another theme is chosen.
 *
 * @param points what will look different, a sentence each
 * @param kept sections that the theme does not show, a sentence each
 */
public record ThemePage(
    String id,
    String name,
    LookPage.Card card,
    List<String> sheets,
    List<String> points,
    List<String> kept) {}
