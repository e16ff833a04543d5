package app.servicepro.platform.stencil;

/** Where in a source something stands; both count from 1. */
public record Place(int line, int column) {}
