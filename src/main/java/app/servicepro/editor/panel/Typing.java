package app.servicepro.editor.panel;

import app.servicepro.platform.documents.Change;
import app.servicepro.platform.documents.DocumentPath;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into fields, as changes of the draft: only of what she changed, so that what
 * somebody else has changed meanwhile stays.
 */
public final class Typing {
  /** Before the path, in the name of a hidden field that holds what was there. */
  private static final String WAS = "was:";

  private static final int LONGEST = 20_000;
  private static final int LARGEST = 1_000_000;
  private static final int WHOLE = 100;

  private final Form form;
  private final Set<String> posted;
  private final Formats formats;
  private final List<Change> changes = new ArrayList<>();

  /**
   * @param posted the names of all fields that were sent
   */
  public Typing(Form form, Set<String> posted, Formats formats) {
    this.form = form;
    this.posted = posted;
    this.formats = formats;
  }

  public void read(List<Field> fields) {
    for (var field : fields) {
      for (var leaf : field.leaves()) {
        if (leaf.open() && posted.contains(WAS + leaf.at())) {
          read(field, leaf);
        }
      }
    }
  }

  public void read(Blocks blocks) {
    for (var block : blocks.items()) {
      read(block.fields());
      read(block.blocks());
    }
  }

  public List<Change> changes() {
    return List.copyOf(changes);
  }

  private void read(Field field, Leaf leaf) {
    var was = was(leaf.at());
    var value = value(field, leaf, was);
    if (!form.view().problems().containsKey(leaf.at()) && !same(was, value)) {
      changes.add(new Change.Set(field.doc(), DocumentPath.parse(leaf.at()), was, value, 0));
    }
  }

  private @Nullable JsonValue was(String at) {
    var text = form.optionalLines(WAS + at, LONGEST);
    if (text.isEmpty()) {
      return null;
    }
    try (var reader = Json.PROVIDER.createReader(new StringReader(text))) {
      return reader.readValue();
    } catch (JsonException e) {
      form.problem(at, "problem.was");
      return null;
    }
  }

  private @Nullable JsonValue value(Field field, Leaf leaf, @Nullable JsonValue was) {
    var at = leaf.at();
    int max = field.max() == 0 ? LONGEST : field.max();
    return switch (field.kind()) {
      case "text" -> text(form.optionalLines(at, max).replace('\n', ' '));
      case "prose", "lines" -> text(form.optionalLines(at, max));
      case "number" -> number(at, field.max());
      case "money" -> money(at);
      case "flag" -> form.flag(at) ? JsonValue.TRUE : (isFalse(was) ? was : null);
      case "choice" -> text(form.choice(at, values(field, true)));
      case "codes" -> codes(form.choices(at, values(field, false)));
      case "link" -> link(at);
      default -> picture(field, at, was);
    };
  }

  private static boolean isFalse(@Nullable JsonValue value) {
    return value != null && value.getValueType() == JsonValue.ValueType.FALSE;
  }

  private static @Nullable JsonValue text(String typed) {
    return typed.isEmpty() ? null : Json.PROVIDER.createValue(typed);
  }

  private @Nullable JsonValue number(String at, int max) {
    if (form.optional(at, WHOLE).isEmpty()) {
      return null;
    }
    return Json.PROVIDER.createValue(form.number(at, 0, max == 0 ? LARGEST : max));
  }

  private @Nullable JsonValue money(String at) {
    var typed = form.optional(at, WHOLE);
    if (typed.isEmpty()) {
      return null;
    }
    var minor = formats.minor(typed);
    if (minor.isEmpty()) {
      form.problem(at, "problem.money", Map.of("example", formats.amount(7950)));
      return null;
    }
    return Json.PROVIDER.createValue(minor.getAsLong());
  }

  private static List<String> values(Field field, boolean none) {
    var values = new ArrayList<String>();
    if (none) {
      values.add("");
    }
    field.choices().forEach(choice -> values.add(choice.value()));
    return values;
  }

  private static @Nullable JsonValue codes(List<String> chosen) {
    return chosen.isEmpty() ? null : Json.PROVIDER.createArrayBuilder(chosen).build();
  }

  private @Nullable JsonValue link(String at) {
    var chosen = form.optional(at, LONGEST);
    return text(chosen.equals(Links.OTHER) ? other(at) : chosen);
  }

  private String other(String at) {
    var typed = form.optional(at + Links.TYPED, LONGEST);
    var address = Links.address(typed);
    if (address.isEmpty()) {
      form.problem(at, "problem.link");
    }
    return address;
  }

  private @Nullable JsonValue picture(Field field, String at, @Nullable JsonValue was) {
    var offered = Objects.requireNonNull(field.picture()).offers();
    var chosen = form.choice(at, offered.stream().map(PictureField.Offer::value).toList());
    var before = was instanceof JsonObject o ? o : JsonValue.EMPTY_JSON_OBJECT;
    var kept = chosen.equals(Drawings.sent(before));
    if (chosen.isEmpty()) {
      return null;
    }
    var picture = Json.PROVIDER.createObjectBuilder(kept ? before : Drawings.read(chosen));
    if (before.containsKey("eager")) {
      picture.add("eager", JsonValue.TRUE);
    }
    if (posted.contains(at + "/x") && posted.contains(at + "/y")) {
      focus(picture, at, before, kept);
    }
    return picture.build();
  }

  private void focus(JsonObjectBuilder picture, String at, JsonObject before, boolean kept) {
    int x = form.number(at + "/x", 0, WHOLE);
    int y = form.number(at + "/y", 0, WHOLE);
    boolean said = kept && before.containsKey("focus");
    if (said || x != Drawings.MIDDLE || y != Drawings.MIDDLE) {
      picture.add(
          "focus",
          Json.PROVIDER.createArrayBuilder().add(x / (double) WHOLE).add(y / (double) WHOLE));
    }
  }

  private static boolean same(@Nullable JsonValue one, @Nullable JsonValue other) {
    return Objects.equals(one, other)
        || (one instanceof JsonString a
            && other instanceof JsonString b
            && a.getString().equals(b.getString()));
  }
}
