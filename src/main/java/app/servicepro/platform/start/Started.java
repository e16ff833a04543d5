package app.servicepro.platform.start;

/** The schema is current and the content is read; the first requests may come soon. */
public record Started() {}
