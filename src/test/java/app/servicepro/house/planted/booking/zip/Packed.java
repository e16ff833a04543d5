package app.servicepro.house.planted.booking.zip;

import java.util.zip.Deflater;

/** The vendor's own place. */
public record Packed(Deflater vendor) {}
