package app.servicepro.platform.dashboard;

/** One of several views of a screen, for tabs and filters. */
public record Link(String label, String href, boolean current) {}
