package app.servicepro.pages.seed;

import app.servicepro.packs.Pack;
import app.servicepro.packs.Packs;
import app.servicepro.pages.spi.PublicationCheck;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.tenants.Tenants;
import app.servicepro.themes.Theme;
import app.servicepro.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Nothing that would break a page goes out. What visitors do not see (hidden sections, what the
 * theme does not know) is left alone.
 */
@ApplicationScoped
public class SiteCheck implements PublicationCheck {
  private static final String BUNDLE = "pages";
  private static final String SITE = "site";

  @Inject private Themes themes;
  @Inject private Packs packs;
  @Inject private Tenants tenants;

  @Override
  public List<Fault> faults(Map<String, JsonObject> documents) {
    var site = documents.getOrDefault(SITE, JsonValue.EMPTY_JSON_OBJECT);
    var theme = themes.find(Json.text(site, "theme", ""));
    if (theme.isEmpty()) {
      return List.of(new Fault(SITE, "theme", BUNDLE, "fault.theme", Map.of()));
    }
    var pack = packs.get(tenants.find(Tenancy.required()).orElseThrow().pack());
    var front =
        documents.containsKey("page:home")
            ? Stream.<Fault>of()
            : Stream.of(new Fault("page:home", "", BUNDLE, "fault.home", Map.of()));
    return Stream.concat(
            front,
            documents.entrySet().stream()
                .filter(d -> d.getKey().startsWith("page:"))
                .flatMap(d -> of(d.getKey(), shown(d.getValue()), theme.get(), pack)))
        .toList();
  }

  private static Stream<Fault> of(String name, JsonObject page, Theme theme, Pack pack) {
    return PageCheck.faults(page, theme.sections(), pack.blocks(), pack.drawings().keySet())
        .stream()
        .filter(PageFault::breaks)
        .map(f -> new Fault(name, f.at(), BUNDLE, "fault." + f.kind().code(), f.arguments()));
  }

  private static JsonObject shown(JsonObject page) {
    var sections = Json.PROVIDER.createArrayBuilder();
    Json.objects(page, "sections").stream()
        .filter(s -> !s.getBoolean("hidden", false))
        .forEach(sections::add);
    return Json.PROVIDER.createObjectBuilder(page).add("sections", sections).build();
  }
}
