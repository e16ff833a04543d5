package app.servicepro.house.planted.platform;

import app.servicepro.house.planted.payments.Payments;

/** The ground that knows a component. */
public record Ground(Payments payments) {}
