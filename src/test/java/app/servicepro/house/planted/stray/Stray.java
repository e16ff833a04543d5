package app.servicepro.house.planted.stray;

/** On no floor. */
public record Stray() {}
