package app.servicepro.packs;

import app.servicepro.platform.documents.Change;
import app.servicepro.platform.json.Canonical;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack would change at a tenant, or has changed.
 *
 * @param pack its id
 * @param from the version that the tenant is on; null when it has none
 * @param to the version that there is
 * @param changes what follows the pack: nobody has edited it
 * @param choices what the pack and the tenant have both changed
 */
public record Plan(
    String pack, @Nullable String from, String to, List<Change> changes, List<Choice> choices) {
  private static final int KEY = 16;

  /** Whether nothing would change. */
  public boolean none() {
    return changes.isEmpty() && choices.isEmpty() && to.equals(from);
  }

  /**
   * Two values for one place.
   *
   * @param change what the pack wants; its value is null when it takes something away
   * @param mine what the tenant has there; null when nothing
   */
  public record Choice(Change change, @Nullable JsonValue mine) {

    /** Another one as soon as the place or one of the values is another: for forms. */
    public String key() {
      var said = change.doc() + " " + change.at() + " " + text(change.value()) + " " + text(mine);
      return Canonical.sha256(said.getBytes(StandardCharsets.UTF_8)).substring(0, KEY);
    }

    private static String text(@Nullable JsonValue value) {
      return value == null ? "" : Canonical.text(value);
    }
  }
}
