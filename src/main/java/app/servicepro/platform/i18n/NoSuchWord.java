package app.servicepro.platform.i18n;

/** A key that no bundle of the source language holds. */
public class NoSuchWord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoSuchWord(String bundle, String key) {
    super("no word " + bundle + ":" + key);
  }
}
