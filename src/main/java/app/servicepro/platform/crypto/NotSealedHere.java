package app.servicepro.platform.crypto;

/** The text was not sealed with this key, or was changed since; says which, and never the text. */
public class NotSealedHere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotSealedHere(String reason) {
    super(reason);
  }
}
