package app.servicepro.platform.documents;

import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A change that was not applied because the document is not as its writer saw it.
 *
 * @param theirs what is there now; null when nothing is
 */
public record Conflict(Change change, Kind kind, @Nullable JsonValue theirs) {
  /** Why a change does not fit. */
  public enum Kind {
    /** Somebody has changed it since. */
    CHANGED,
    /** The document, or the element it is about, is not there (any more). */
    GONE,
    /** Such a document or element is there already. */
    THERE,
    /** There is something else where an object or a list of elements would have to be. */
    UNFIT
  }
}
