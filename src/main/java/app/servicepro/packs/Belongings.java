package app.servicepro.packs;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one business lends to another.
 *
 * @param base the documents as the pack gave them, so that upgrades go on
 * @param documents as the business has them
 */
public record Belongings(
    String pack,
    String version,
    WebsiteSeed seed,
    Map<String, JsonObject> base,
    Map<String, JsonObject> documents) {
  private static final String SITE = "site";

  /** The same for another business: wherever a text says a name of the one, it says the other's. */
  public Belongings of(WebsiteSeed other) {
    var names = new TreeMap<Pattern, String>((a, b) -> a.pattern().compareTo(b.pattern()));
    seed.arguments()
        .forEach((name, said) -> {
          if (!said.isBlank()) {
            var whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(said) + "(?![\\p{L}\\p{N}])";
            names.put(Pattern.compile(whole), other.arguments().getOrDefault(name, ""));
          }
        });
    var lasting = other.in(site("theme"), site("palette"));
    return new Belongings(
        pack,
        version,
        lasting,
        facts(said(base, names), other),
        facts(said(documents, names), other));
  }

  private String site(String member) {
    var site = documents.getOrDefault(SITE, JsonValue.EMPTY_JSON_OBJECT);
    return Json.text(site, member, "");
  }

  private static Map<String, JsonObject> facts(
      Map<String, JsonObject> documents, WebsiteSeed other) {
    var site = documents.get(SITE);
    if (site != null) {
      var whole = Json.PROVIDER.createObjectBuilder(site);
      whole.add("name", other.name()).add("city", other.city());
      other.facts().forEach(whole::add);
      documents.put(SITE, whole.build());
    }
    return documents;
  }

  private static Map<String, JsonObject> said(
      Map<String, JsonObject> documents, Map<Pattern, String> names) {
    var other = new TreeMap<String, JsonObject>();
    documents.forEach((name, document) -> other.put(name, said(document, names).asJsonObject()));
    return other;
  }

  private static JsonValue said(JsonValue value, Map<Pattern, String> names) {
    return switch (value) {
      case JsonArray list -> {
        var all = Json.PROVIDER.createArrayBuilder();
        list.forEach(element -> all.add(said(element, names)));
        yield all.build();
      }
      case JsonObject object -> {
        boolean text = PackDraft.isText(object);
        var all = Json.PROVIDER.createObjectBuilder();
        object.forEach((name, member) ->
            all.add(
                name, text ? said(((JsonString) member).getString(), names) : said(member, names)));
        yield all.build();
      }
      default -> value;
    };
  }

  private static JsonValue said(String text, Map<Pattern, String> names) {
    var other = text;
    for (var name : names.entrySet()) {
      other = name.getKey().matcher(other).replaceAll(Matcher.quoteReplacement(name.getValue()));
    }
    return Json.PROVIDER.createValue(other);
  }
}
