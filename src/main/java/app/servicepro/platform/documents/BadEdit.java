package app.servicepro.platform.documents;

/** Something was sent that is no edit; nothing of it was applied. */
public class BadEdit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Fault {
    /** No JSON, or JSON of another shape. */
    MALFORMED,
    /** An operation that does not exist. */
    UNKNOWN,
    /** A document or place that no document can have. */
    PLACE,
    /** More than {@link EditReader#MOST_CHANGES} changes. */
    MANY,
    /** More than {@link EditReader#MOST_BYTES} in all, or in one value more than it may hold. */
    LARGE,
    /** Nested deeper than {@link EditReader#DEEPEST}. */
    DEEP
  }

  private final Fault fault;

  public BadEdit(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
