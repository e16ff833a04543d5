package app.servicepro.pages.draft;

import app.servicepro.packs.Packs;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.tenants.Tenants;
import app.servicepro.themes.SectionSchema;
import app.servicepro.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Judges by the theme and pack of the bound tenant. */
@ApplicationScoped
public class Judges {
  @Inject private Themes themes;
  @Inject private Packs packs;
  @Inject private Tenants tenants;
  @Inject private Language language;

  /**
   * @param documents the draft as it is now
   */
  public Judge.Verdict judge(Map<String, JsonObject> documents, List<Change> changes) {
    var pack = packs.get(tenants.find(Tenancy.required()).orElseThrow().pack());
    var site = documents.getOrDefault("site", JsonValue.EMPTY_JSON_OBJECT);
    var theme = themes.find(Json.text(site, "theme", pack.theme()));
    var sections = usable(theme.map(t -> t.sections()).orElse(Map.of()), pack.blocks());
    var shapes = new Shapes(sections, pack.drawings().keySet(), language.words().locales().tags());
    return Judge.of(shapes, documents, changes);
  }

  /** Without those that only tenants of another trade have. */
  static Map<String, SectionSchema> usable(
      Map<String, SectionSchema> sections, Set<String> optional) {
    var usable = new TreeMap<>(sections);
    usable.values().removeIf(s -> s.optional() && !optional.contains(s.type()));
    return usable;
  }
}
