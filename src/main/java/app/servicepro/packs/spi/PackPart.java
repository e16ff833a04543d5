package app.servicepro.packs.spi;

import app.servicepro.packs.Pack;
import app.servicepro.packs.PackDraft;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.i18n.Words;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * A component's part of a pack: it refuses a faulty one, says what a tenant gets from it, and keeps
 * the tenant's own copy. Both are documents: objects, fields, and lists whose elements have ids, so
 * that they can be compared and merged field by field.
 */
public interface PackPart {
  /**
   * Whether the part can be used.
   *
   * @throws app.servicepro.platform.content.BrokenContent with file and reason when it cannot
   */
  void check(Pack pack, Words words);

  /** What a tenant gets from the pack: documents by name. */
  default Map<String, JsonObject> given(Pack pack, WebsiteSeed seed, Words words) {
    return Map.of();
  }

  /** Whether this part keeps the document of that name. */
  default boolean keeps(String document) {
    return false;
  }

  /** What goes of a document when the pack is taken off, as far as nobody has changed it. */
  default Leaving leaving(String document) {
    return Leaving.WHOLE;
  }

  /** How much of a document the tenant can do without. */
  enum Leaving {
    /** All of it. */
    WHOLE,
    /** The elements of its lists. */
    ELEMENTS,
    /** Nothing. */
    NOTHING
  }

  /** What the bound tenant has, in the same shape. */
  default Map<String, JsonObject> held() {
    return Map.of();
  }

  /**
   * Changes what the bound tenant has, in the caller's transaction. The changes fit what {@link
   * #held} gave.
   *
   * @param begins whether the tenant had nothing of this part before
   */
  default void change(List<Change> changes, boolean begins) {}

  /**
   * What of a document another business may begin with: nothing of customers, no facts of this
   * business, nothing that lies in its library.
   */
  default JsonObject lent(String document, JsonObject content) {
    return content;
  }

  /**
   * Writes what a tenant has as files and words of a pack, so that {@link #given} gives it again.
   */
  default void export(Map<String, JsonObject> held, PackDraft draft) {}

  /** The pack was given to a demo shop, whose people need to look through nothing. */
  default void demonstrate() {}
}
