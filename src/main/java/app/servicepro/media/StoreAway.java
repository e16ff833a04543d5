package app.servicepro.media;

/** The store does not answer; what was to be kept is not kept. */
public class StoreAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreAway(Exception cause) {
    super("the store does not answer: " + cause.getMessage(), cause);
  }
}
