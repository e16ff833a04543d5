package app.servicepro.look;

import app.servicepro.pages.Badge;
import app.servicepro.themes.OwnColours;
import app.servicepro.themes.Pairing;
import app.servicepro.themes.Palette;
import app.servicepro.themes.Theme;
import jakarta.json.JsonObject;
import java.util.Map;

/**
 * The look of a draft.
 *
 * @param site the document
 * @param badge what the plan says about the badge
 */
public record LookFacts(JsonObject site, Theme theme, Badge badge) {
  public String name() {
    return site.getString("name", "");
  }

  /** The palette as shipped. */
  public Palette shipped() {
    return theme.palette(site.getString("palette", ""));
  }

  /** The colours that differ from the palette. */
  public Map<String, Palette.Pair> own() {
    return OwnColours.of(site);
  }

  /** The palette as visitors will see it. */
  public Palette palette() {
    return shipped().with(own());
  }

  public Pairing pairing() {
    return theme.pairing(site.getString("fonts", ""));
  }

  public boolean badgeShown() {
    return badge.shownOn(site);
  }
}
