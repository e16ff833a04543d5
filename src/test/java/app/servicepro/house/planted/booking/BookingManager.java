package app.servicepro.house.planted.booking;

/** Says nothing, and hides nothing. */
public interface BookingManager {
  void manage();

  /** The only one. */
  record Only() implements BookingManager {
    @Override
    public void manage() {}
  }
}
