package app.servicepro.pages.draft;

import app.servicepro.platform.forms.Typed;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * A text as people see it: what cannot be seen is not kept.
 *
 * @param max characters; 0 for as many as a value may have
 * @param lines whether it may have several
 */
record Text(int max, boolean lines) implements Shape {
  @Override
  public JsonValue read(JsonValue value) {
    if (!(value instanceof JsonString text)) {
      throw Unfit.because("problem.draft.place");
    }
    var typed =
        lines
            ? Typed.lines(text.getString())
            : Typed.line(text.getString().replaceAll("[\\r\\n\\u2028\\u2029]+", " "));
    if (max > 0 && typed.length() > max) {
      throw Unfit.because("problem.too-long", Map.of("max", max, "length", typed.length()));
    }
    return Json.PROVIDER.createValue(typed.text());
  }
}
