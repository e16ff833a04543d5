package app.servicepro.catalog.web;

import app.servicepro.catalog.ServiceSheet;
import app.servicepro.catalog.Size;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Slug;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sizes of a service as lines of a form: name, price, minutes. Empty lines are left out. */
record SizeFields(Form form, PriceFields prices, List<String> languages) {
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_ID = 40;

  /** At least one; what is wrong stands beside the fields. */
  List<Size> read() {
    var sizes = new ArrayList<Size>();
    for (int line = 1; line <= Size.MOST; line++) {
      if (!empty(line)) {
        sizes.add(size(line, sizes));
      }
    }
    if (sizes.isEmpty()) {
      form.problem(field(1, "name." + languages.getFirst()), "problem.sizes");
    }
    return sizes;
  }

  private boolean empty(int line) {
    return form.optional(field(line, "amount"), LONGEST_NAME).isEmpty()
        && form.optional(field(line, "minutes"), LONGEST_NAME).isEmpty()
        && names(line, false).isEmpty();
  }

  private Size size(int line, List<Size> before) {
    var names = names(line, true);
    long amount = prices.due(field(line, "amount"));
    int minutes =
        form.number(field(line, "minutes"), ServiceSheet.FEWEST_MINUTES, ServiceSheet.MOST_MINUTES);
    return new Size(id(line, names, before), amount, minutes, names);
  }

  private JsonObject names(int line, boolean must) {
    var names = Json.PROVIDER.createObjectBuilder();
    for (var language : languages) {
      var field = field(line, "name." + language);
      boolean needed = must && language.equals(languages.getFirst());
      var typed = needed ? form.text(field, LONGEST_NAME) : form.optional(field, LONGEST_NAME);
      if (!typed.isEmpty()) {
        names.add(language, typed);
      }
    }
    return names.build();
  }

  /** The one it had, else one made of its name. */
  private String id(int line, JsonObject names, List<Size> before) {
    var known = form.optional(field(line, "id"), LONGEST_ID);
    var wanted =
        Slug.of(known.isEmpty() ? Json.text(names, languages.getFirst(), "") : known, LONGEST_ID);
    return Slug.free(
        wanted.isEmpty() ? "size" : wanted,
        LONGEST_ID,
        id -> before.stream().anyMatch(s -> s.id().equals(id)));
  }

  static void fill(
      Map<String, String> values, List<Size> sizes, List<String> languages, Formats formats) {
    int line = 1;
    for (var size : sizes) {
      for (var language : languages) {
        values.put(field(line, "name." + language), Json.text(size.name(), language, ""));
      }
      values.put(field(line, "id"), size.id());
      values.put(field(line, "amount"), formats.amount(size.amount()));
      values.put(field(line, "minutes"), String.valueOf(size.minutes()));
      line++;
    }
  }

  private static String field(int line, String name) {
    return "size." + line + "." + name;
  }
}
