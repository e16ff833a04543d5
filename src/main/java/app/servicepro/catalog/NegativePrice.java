package app.servicepro.catalog;

/** A price below nothing, or so high that it is a slip of the pen. */
public class NegativePrice extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NegativePrice(String service, long minor) {
    super(service + " cannot cost " + minor);
  }
}
