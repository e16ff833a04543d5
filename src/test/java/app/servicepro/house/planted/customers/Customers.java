package app.servicepro.house.planted.customers;

import app.servicepro.house.planted.catalog.Prices;

/** The other half of a circle. */
public record Customers(Prices prices) {}
