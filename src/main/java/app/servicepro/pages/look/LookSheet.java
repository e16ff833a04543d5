package app.servicepro.pages.look;

import app.servicepro.platform.json.Canonical;
import app.servicepro.themes.OwnColours;
import app.servicepro.themes.Palette;
import app.servicepro.themes.Theme;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The style sheet of one site, after its theme's: own colours, another pairing of letters, then the
 * business' own rules. Most sites have none.
 *
 * @param css never empty
 */
public record LookSheet(String css) {
  private static final int HASH = 10;

  /**
   * @param site the document
   * @param ownRules made safe already
   */
  public static Optional<LookSheet> of(Theme theme, JsonObject site, String ownRules) {
    var css = new StringBuilder();
    var colours = OwnColours.of(site);
    if (!colours.isEmpty()) {
      css.append("@layer tokens{:root:root{");
      colours.forEach((role, pair) -> append(css, role, pair));
      css.append("}}\n");
    }
    css.append(theme.pairing(site.getString("fonts", "")).css()).append(ownRules);
    return css.isEmpty() ? Optional.empty() : Optional.of(new LookSheet(css.toString()));
  }

  private static void append(StringBuilder css, String role, Palette.Pair pair) {
    css.append("--").append(role).append(":light-dark(");
    css.append(pair.light()).append(',').append(pair.dark()).append(");");
  }

  /** On the site's own host; the content decides it. */
  public String address() {
    var hash = Canonical.sha256(css.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
    return "/look." + hash + ".css";
  }
}
