package app.servicepro.house.planted.payments;

/** Called by somebody who did not declare it. */
public record Payments(long cents) {}
