package app.servicepro.house.planted.booking;

import app.servicepro.house.planted.catalog.model.Price;
import app.servicepro.house.planted.catalog.spi.PriceSource;
import app.servicepro.house.planted.payments.Payments;
import app.servicepro.house.planted.platform.Ground;
import java.util.zip.Deflater;

/** Looks into another's model, calls without leave and knows a vendor. */
public record Bookings(
    Price price, PriceSource allowed, Payments payments, Ground ground, Deflater vendor) {}
