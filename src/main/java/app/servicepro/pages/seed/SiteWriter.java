package app.servicepro.pages.seed;

import app.servicepro.packs.Pack;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.Theme;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the documents of a new site from a pack, a theme and what is known of the business: {@code
 * site} (facts and look), {@code faq}, and {@code page:<name>} for every page.
 */
public final class SiteWriter {
  /** The pages a visitor can choose, in the order of the navigation. */
  private static final List<String> NAVIGATION = List.of("services", "about", "faq", "contact");

  private final Pack pack;
  private final Theme theme;
  private final WebsiteSeed seed;
  private final Words words;

  public SiteWriter(Pack pack, Theme theme, WebsiteSeed seed, Words words) {
    this.pack = pack;
    this.theme = theme;
    this.seed = seed;
    this.words = words;
  }

  public Map<String, JsonObject> documents() {
    var documents = new TreeMap<String, JsonObject>();
    documents.put("site", site());
    documents.put("faq", faq());
    for (var page : pack.pages()) {
      var structure = merged(pack.file("pages/" + page), page);
      documents.put("page:" + page, writer(pack.bundle()).write(page, structure));
    }
    documents.put("page:privacy", themePage("privacy"));
    return documents;
  }

  /** One of the theme's own pages, e.g. what an unknown path shows. */
  public JsonObject themePage(String page) {
    var structure = theme.pages().get(page);
    if (structure == null) {
      throw new IllegalArgumentException("theme " + theme.id() + " has no page " + page);
    }
    return writer("themes/" + theme.lineage().getLast()).write(page, structure);
  }

  public JsonObject site() {
    var facts = seed.facts();
    var site = Json.PROVIDER.createObjectBuilder();
    site.add("name", seed.name()).add("city", seed.city());
    for (var fact : List.of("region", "phone", "email", "timeZone")) {
      if (facts.containsKey(fact)) {
        site.add(fact, facts.get(fact));
      }
    }
    site.add("country", seed.country()).add("currency", seed.currency());
    site.add("theme", theme.id());
    site.add("palette", seed.palette() == null ? palette() : seed.palette());
    site.add("locales", locales()).add("defaultLocale", seed.language(words.locales().source()));
    words(site, "tagline", "tagline");
    site.add(
        "cta",
        Json.PROVIDER.createObjectBuilder().add("label", word("cta")).add("target", "/contact"));
    site.add("nav", navigation());
    site.add("hours", facts.getOrDefault("hours", JsonArray.EMPTY_JSON_ARRAY));
    if (facts.containsKey("specialHours")) {
      site.add("specialHours", facts.getJsonArray("specialHours"));
    }
    site.add("area", area());
    return site.build();
  }

  private String palette() {
    return theme.id().equals(pack.theme()) ? pack.palette() : theme.palettes().getFirst().id();
  }

  /** The site's first language first: its pages have the short addresses. */
  private JsonArray locales() {
    var first = seed.language(words.locales().source());
    var tags = Json.PROVIDER.createArrayBuilder().add(first);
    words.locales().tags().stream().filter(tag -> !tag.equals(first)).forEach(tags::add);
    return tags.build();
  }

  private void words(JsonObjectBuilder site, String name, String key) {
    var text = word(key);
    if (!text.isEmpty()) {
      site.add(name, text);
    }
  }

  private JsonObject word(String key) {
    return writer(pack.bundle()).text(key);
  }

  private JsonArray navigation() {
    var entries = Json.PROVIDER.createArrayBuilder();
    for (var page : NAVIGATION) {
      if (pack.pages().contains(page)) {
        entries.add(
            Json.PROVIDER
                .createObjectBuilder()
                .add("id", page)
                .add("target", "/" + page)
                .add("label", word("pages." + page + ".label")));
      }
    }
    return entries.build();
  }

  private JsonArray area() {
    var places = Json.PROVIDER.createArrayBuilder();
    for (var place : Json.objects(seed.facts(), "area")) {
      var name = LocalText.of(words, pack.bundle(), "demo.area." + place.getString("id"), Map.of());
      places.add(Json.PROVIDER.createObjectBuilder(place).add("name", name));
    }
    return places.build();
  }

  private JsonObject faq() {
    var entries = Json.PROVIDER.createArrayBuilder();
    for (var entry : Json.objects(pack.file("faq"), "faq")) {
      var id = entry.getString("id");
      entries.add(
          Json.PROVIDER
              .createObjectBuilder()
              .add("id", id)
              .add("question", word("faq." + id + ".question"))
              .add("answer", word("faq." + id + ".answer")));
    }
    return Json.PROVIDER.createObjectBuilder().add("entries", entries).build();
  }

  private PageWriter writer(String bundle) {
    var prefixes = seed.demo() ? List.of("demo.", "") : List.of("");
    return new PageWriter(words, bundle, prefixes, seed.arguments(), theme.sections());
  }

  /** The pack's page, with what the seed's facts say of its sections laid over it by id. */
  private JsonObject merged(JsonObject page, String name) {
    var over = Json.child(Json.child(seed.facts(), "pages"), name);
    if (over.isEmpty()) {
      return page;
    }
    var sections = Json.PROVIDER.createArrayBuilder();
    for (var section : Json.objects(page, "sections")) {
      sections.add(laidOver(section, Json.child(over, section.getString("id"))));
    }
    return Json.PROVIDER.createObjectBuilder(page).add("sections", sections).build();
  }

  private static JsonObject laidOver(JsonObject section, JsonObject over) {
    var whole = Json.PROVIDER.createObjectBuilder(section);
    over.forEach(whole::add);
    if (section.containsKey("settings") && over.containsKey("settings")) {
      var settings = Json.PROVIDER.createObjectBuilder(Json.child(section, "settings"));
      Json.child(over, "settings").forEach(settings::add);
      whole.add("settings", settings);
    }
    return whole.build();
  }
}
