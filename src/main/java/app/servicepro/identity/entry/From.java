package app.servicepro.identity.entry;

/**
 * Where a request came from.
 *
 * @param agent what the browser calls itself
 */
public record From(String ip, String agent) {}
