package app.servicepro.pages.draft;

import jakarta.json.JsonValue;

/** What comes and goes with the thing it is in, and is not changed by itself: an id, a kind. */
record Fixed(Shape shape) implements Shape {
  @Override
  public JsonValue read(JsonValue value) {
    return shape.read(value);
  }
}
