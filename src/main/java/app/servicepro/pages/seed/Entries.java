package app.servicepro.pages.seed;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.HashSet;

/** The entries of a site's menu have ids, so that a change can name one. */
public final class Entries {
  private static final String NAV = "nav";
  private static final String ID = "id";

  private Entries() {}

  /** The document with an id for every entry of its menu: the page that it leads to. */
  public static JsonObject named(JsonObject document) {
    var entries = Json.objects(document, NAV);
    if (entries.stream().allMatch(e -> e.containsKey(ID))) {
      return document;
    }
    var ids = new HashSet<String>();
    var named = Json.PROVIDER.createArrayBuilder();
    for (var entry : entries) {
      var id = Json.text(entry, ID, name(Json.text(entry, "target", "")));
      for (int n = 2; !ids.add(id); n++) {
        id = name(Json.text(entry, "target", "")) + "-" + n;
      }
      named.add(Json.PROVIDER.createObjectBuilder(entry).add(ID, id));
    }
    return Json.PROVIDER.createObjectBuilder(document).add(NAV, named).build();
  }

  private static String name(String target) {
    var plain = target.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.isEmpty() ? "entry" : plain;
  }
}
