package app.servicepro.house.planted.catalog;

import app.servicepro.house.planted.booking.Bookings;
import app.servicepro.house.planted.customers.Customers;

/** Calls up, and in a circle. */
public record Prices(Customers customers, Bookings bookings) {}
