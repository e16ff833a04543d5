package app.servicepro.themes;

import java.util.List;

/**
 * Two families of letters that go together: one for what is large, one for what is read.
 *
 * @param css what a page needs beyond the theme's style sheet; empty for the theme's own pairing
 * @param preloads addresses of the fonts that the first screen needs
 */
public record Pairing(String id, String display, String body, String css, List<String> preloads) {}
