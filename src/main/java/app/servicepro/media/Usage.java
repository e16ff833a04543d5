package app.servicepro.media;

/**
 * Room in the store.
 *
 * @param bytes that a tenant has there
 * @param most that its plan gives
 */
public record Usage(long bytes, long most) {
  /** 0 to 100. */
  public int percent() {
    return most <= 0 ? 100 : (int) Math.min(100, Math.round(100.0 * bytes / most));
  }
}
