package app.servicepro.templates.web;

/**
 * @param css as it was written
 */
public record StylePage(String css) {}
