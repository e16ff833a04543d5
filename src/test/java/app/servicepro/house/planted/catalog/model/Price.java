package app.servicepro.house.planted.catalog.model;

/** Nobody else's business. */
public record Price(long cents) {}
