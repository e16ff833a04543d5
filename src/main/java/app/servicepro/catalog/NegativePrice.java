package app.servicepro.catalog;

/** A price below nothing. */
public class NegativePrice extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NegativePrice(String service, long minor) {
    super(service + " cannot cost " + minor);
  }
}
