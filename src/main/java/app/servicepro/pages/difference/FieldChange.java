package app.servicepro.pages.difference;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs.
 *
 * @param document its name: {@code page:home}
 * @param path the names on the way to it, elements of lists by their id; none for all of it
 * @param before null when there was nothing
 * @param after null when there is nothing
 */
public record FieldChange(
    String document,
    List<String> path,
    Kind kind,
    @Nullable JsonValue before,
    @Nullable JsonValue after) {
  /** What happened to it. */
  public enum Kind {
    CHANGED,
    ADDED,
    REMOVED,
    MOVED;

    /** As in keys of words. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
