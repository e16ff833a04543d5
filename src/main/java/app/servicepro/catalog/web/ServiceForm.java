package app.servicepro.catalog.web;

import app.servicepro.catalog.Offering;
import app.servicepro.catalog.PriceShape;
import app.servicepro.catalog.ServiceSheet;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of one service.
 *
 * @param languages the site's; the first one must be written
 * @param pictures names of the drawings to choose from
 * @param addOns ids of what can be added
 */
record ServiceForm(
    Formats formats, List<String> languages, Collection<String> pictures, List<String> addOns) {
  static final String NAME = "service";
  private static final int HOUR = 60;
  private static final int MOST_HOURS = ServiceSheet.MOST_MINUTES / HOUR;

  /** How long each text may be. */
  static final Map<String, Integer> LONGEST =
      Map.of("name", 60, "pitch", 160, "includes", 1_000, "about", 4_000);

  /** What was typed; what is wrong stands beside the fields of the form. */
  ServiceSheet read(Form form) {
    var texts = texts(form);
    int minutes = form.number("hours", 0, MOST_HOURS) * HOUR + form.number("minutes", 0, HOUR - 1);
    if (minutes < ServiceSheet.FEWEST_MINUTES || minutes > ServiceSheet.MOST_MINUTES) {
      form.problem("minutes", "problem.minutes");
    }
    var fields = new PriceFields(form, formats);
    var price =
        fields.price("shape", "amount", () -> new SizeFields(form, fields, languages).read());
    var picture = form.optional("picture", 80);
    if (!picture.isEmpty() && !pictures.contains(picture)) {
      form.problem("picture", "problem.choice");
    }
    return new ServiceSheet(
        minutes,
        price,
        picture.isEmpty() ? null : picture,
        form.flag("featured"),
        texts,
        form.choices("addOns", addOns));
  }

  private JsonObject texts(Form form) {
    var texts = Json.PROVIDER.createObjectBuilder();
    for (var text : ServiceSheet.TEXTS) {
      texts.add(text, inAllLanguages(form, text));
    }
    return texts.build();
  }

  private JsonObject inAllLanguages(Form form, String text) {
    var words = Json.PROVIDER.createObjectBuilder();
    for (var language : languages) {
      var field = text + "." + language;
      int most = LONGEST.getOrDefault(text, 0);
      boolean must = text.equals("name") && language.equals(languages.getFirst());
      var typed =
          switch (text) {
            case "name", "pitch" -> must ? form.text(field, most) : form.optional(field, most);
            default -> form.optionalLines(field, most);
          };
      if (!typed.isEmpty()) {
        words.add(language, typed);
      }
    }
    return words.build();
  }

  /** The form as it looks for a service that is there. */
  FormView filled(Offering offering) {
    var values = new HashMap<String, String>();
    for (var text : ServiceSheet.TEXTS) {
      languages.forEach(l -> values.put(text + "." + l, offering.text(text, l)));
    }
    values.put("hours", String.valueOf(offering.minutes() / HOUR));
    values.put("minutes", String.valueOf(offering.minutes() % HOUR));
    values.put("shape", offering.shape().code());
    boolean told = offering.shape() != PriceShape.QUOTE && offering.sizes().isEmpty();
    values.put("amount", told ? formats.amount(offering.amount()) : "");
    SizeFields.fill(values, offering.sizes(), languages, formats);
    values.put("picture", offering.picture() == null ? "" : offering.picture());
    values.put("featured", offering.featured() ? "on" : "");
    var chosen = offering.extras().stream().map(Offering.Extra::id).toList();
    return new FormView(NAME, values, Map.of("addOns", chosen), Map.of(), Map.of());
  }
}
