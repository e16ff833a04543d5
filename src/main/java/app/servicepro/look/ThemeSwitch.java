package app.servicepro.look;

import app.servicepro.platform.json.Json;
import app.servicepro.themes.Legibility;
import app.servicepro.themes.OwnColours;
import app.servicepro.themes.Palette;
import app.servicepro.themes.Theme;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From one theme to another: what becomes of the document {@code site}, and what is said of it. */
final class ThemeSwitch {
  private final LookFacts now;
  private final Theme next;

  ThemeSwitch(LookFacts now, Theme next) {
    this.now = now;
    this.next = next;
  }

  /** The document with the other theme; every text and picture of it stays. */
  JsonObject site() {
    var site = Json.PROVIDER.createObjectBuilder(now.site());
    site.add("theme", next.id()).add("palette", palette().id());
    if (!knowsPairing()) {
      site.remove("fonts");
    }
    var own = new LinkedHashMap<>(now.own());
    own.putAll(mended());
    if (!own.isEmpty()) {
      site.add("colors", OwnColours.json(own));
    }
    return site.build();
  }

  /**
   * @param drafts every document of the draft, by name
   */
  Change change(Map<String, JsonObject> drafts) {
    var pairing = next.pairing(knowsPairing() ? now.pairing().id() : "");
    return new Change(
        next.id(),
        palette().id(),
        palette().id().equals(now.shipped().id()),
        pairing.id(),
        pairing.id().equals(now.pairing().id()),
        List.copyOf(mended().keySet()),
        kept(drafts));
  }

  /** The palette of the same name, or the theme's first. */
  private Palette palette() {
    return next.palette(now.shipped().id());
  }

  private boolean knowsPairing() {
    return next.pairings().stream().anyMatch(p -> p.id().equals(now.site().getString("fonts", "")));
  }

  /** Own colours lie over another palette now. */
  private Map<String, Palette.Pair> mended() {
    return now.own().isEmpty() ? Map.of() : Legibility.mended(palette().with(now.own()));
  }

  private List<Change.Kept> kept(Map<String, JsonObject> drafts) {
    var kept = new ArrayList<Change.Kept>();
    drafts.forEach((name, document) -> {
      for (var section : Json.objects(document, "sections")) {
        var type = Json.text(section, "type", "");
        if (!next.sections().containsKey(type)) {
          kept.add(
              new Change.Kept(name.replaceFirst("^page:", ""), Json.text(section, "id", ""), type));
        }
      }
    });
    return kept;
  }
}
