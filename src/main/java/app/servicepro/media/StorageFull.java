package app.servicepro.media;

/** The tenant's plan gives no more room. */
public class StorageFull extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StorageFull() {
    super("no room left");
  }
}
