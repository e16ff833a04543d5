package app.servicepro.tenants;

/** Somebody else has changed it since it was read. */
public class Stale extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Stale(String document, int expected, int found) {
    super(document + " is at version " + found + ", not " + expected);
  }
}
