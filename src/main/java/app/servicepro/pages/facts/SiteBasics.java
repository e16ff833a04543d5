package app.servicepro.pages.facts;

import app.servicepro.pages.FactSheet;
import app.servicepro.platform.json.Json;
import app.servicepro.tenants.spi.SettingsHome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The settings of a site that are facts of it anyway: they show at once. */
@ApplicationScoped
public class SiteBasics implements SettingsHome {
  private static final String LANGUAGE = "locale";
  private static final String LANGUAGES = "locales";
  private static final String FIRST = "defaultLocale";

  /** Setting to fact. */
  private static final Map<String, String> FACTS =
      Map.of("logo-text", "name", "phone", "phone", "email", "email");

  @Inject private FactSheet sheet;

  @Override
  public String node() {
    return "site";
  }

  @Override
  public JsonObject read() {
    var facts = sheet.facts();
    var found = Json.PROVIDER.createObjectBuilder();
    FACTS.forEach((setting, fact) -> {
      if (facts.get(fact) instanceof JsonString text) {
        found.add(setting, text);
      }
    });
    var languages = Json.texts(facts, LANGUAGES);
    if (!languages.isEmpty()) {
      found.add(LANGUAGE, languages.getFirst());
    }
    return found.build();
  }

  @Override
  public void write(JsonObject changed) {
    var facts = Json.PROVIDER.createObjectBuilder();
    FACTS.forEach((setting, fact) -> {
      if (changed.get(setting) instanceof JsonString text) {
        facts.add(fact, text.getString().isEmpty() ? JsonValue.NULL : text);
      }
    });
    if (changed.get(LANGUAGE) instanceof JsonString first) {
      facts.add(FIRST, first).add(LANGUAGES, Json.PROVIDER.createArrayBuilder(order(first)));
    }
    var wanted = facts.build();
    sheet.change("site.basics-changed", FactSheet.version(sheet.facts(), wanted.keySet()), wanted);
  }

  private List<String> order(JsonString first) {
    var others = sheet.languages().stream().filter(tag -> !tag.equals(first.getString()));
    return Stream.concat(Stream.of(first.getString()), others).toList();
  }
}
