package app.servicepro.platform.documents;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change of one document. */
public sealed interface Change {
  /** The document's name, e.g. {@code page:home}. */
  String doc();

  /** What is new: the value, element or document; null when the change brings none. */
  default @Nullable JsonValue value() {
    return null;
  }

  /** The place in the document; empty for the document itself. */
  default DocumentPath at() {
    return new DocumentPath(List.of());
  }

  /**
   * A field gets a value. The objects on the way are made when they are not there.
   *
   * @param was what the writer saw there; null when nothing
   * @param value null takes the field away
   * @param prune how many objects around the field go with it when they are empty then: those that
   *     the change this one takes back had made
   */
  record Set(
      String doc, DocumentPath at, @Nullable JsonValue was, @Nullable JsonValue value, int prune)
      implements Change {}

  /**
   * An element comes into a list.
   *
   * @param at the list, made when it is not there
   * @param after the id of the element before it; null when it is the first. When that element is
   *     not there (any more), the new one becomes the last.
   * @param value with an {@code id} that no other element of the list has
   */
  record Add(String doc, DocumentPath at, @Nullable String after, JsonObject value)
      implements Change {}

  /**
   * An element leaves its list.
   *
   * @param at the element
   * @param was what it has to be to be removed; null when it may be whatever it is
   * @param prune as in {@link Set}, the list first
   */
  record Remove(String doc, DocumentPath at, @Nullable JsonObject was, int prune)
      implements Change {}

  /**
   * An element gets another place in its list.
   *
   * @param at the element
   * @param after as in {@link Add}
   */
  record Move(String doc, DocumentPath at, @Nullable String after) implements Change {}

  /** A new document. */
  record Create(String doc, JsonObject value) implements Change {}

  /**
   * A document goes.
   *
   * @param was what it has to be to go; null when it may be whatever it is
   */
  record Drop(String doc, @Nullable JsonObject was) implements Change {}
}
