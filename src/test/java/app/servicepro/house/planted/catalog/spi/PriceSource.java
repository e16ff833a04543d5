package app.servicepro.house.planted.catalog.spi;

/** Open to those who declare it, and allowed to have one implementation. */
public interface PriceSource {
  long cents();
}
