package app.servicepro.catalog;

/** A service or add-on that the tenant does not offer. */
public class NotOffered extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotOffered(String what) {
    super("not offered: " + what);
  }
}
