package app.servicepro.media;

/** Somebody else has changed the picture since it was seen. */
public class Outdated extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Outdated(String id) {
    super("changed since: picture " + id);
  }
}
