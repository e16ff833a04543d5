package app.servicepro.look;

import app.servicepro.pages.Badge;
import app.servicepro.pages.Drafts;
import app.servicepro.pages.FactSheet;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.json.Difference;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.tenants.Features;
import app.servicepro.themes.BrandColours;
import app.servicepro.themes.Colour;
import app.servicepro.themes.Legibility;
import app.servicepro.themes.OwnColours;
import app.servicepro.themes.Palette;
import app.servicepro.themes.Theme;
import app.servicepro.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Changes what the bound tenant's site looks like: in the draft, so that visitors see it after
 * publishing. Only the badge follows at once.
 */
@ApplicationScoped
@Transactional
public class Looks {
  private static final String SITE = "site";
  private static final String COLOURS = "colors";

  @Inject private Drafts drafts;
  @Inject private FactSheet sheet;
  @Inject private Themes themes;
  @Inject private Features features;
  @Inject private Audit audit;

  /** The look of the draft; nothing for a tenant without a site. */
  public Optional<LookFacts> facts() {
    var site = sheet.facts();
    return themes.find(site.getString("theme", "")).map(theme -> of(site, theme));
  }

  private LookFacts of(JsonObject site, Theme theme) {
    var tenant = Tenancy.required();
    return new LookFacts(site, theme, Badge.of(key -> features.has(tenant, key)));
  }

  /** One of the theme's own palettes, without colours of one's own over it. */
  public void choosePalette(String id) {
    edit("look.palette-changed", site -> site.add("palette", id).remove(COLOURS));
  }

  /**
   * Every role's colours; those that are the palette's anyway are not written down.
   *
   * @throws Unreadable with the pairs that cannot be read; nothing is changed
   */
  public void chooseColours(Map<String, Palette.Pair> roles) {
    var now = facts().orElseThrow();
    var failures =
        Legibility.measure(now.shipped().with(roles)).stream().filter(m -> !m.passes()).toList();
    if (!failures.isEmpty()) {
      throw new Unreadable(failures);
    }
    var own = new LinkedHashMap<>(roles);
    own.entrySet().removeIf(e -> same(now.shipped().role(e.getKey()), e.getValue()));
    edit(
        "look.colours-changed",
        site -> {
          site.remove(COLOURS);
          if (!own.isEmpty()) {
            site.add(COLOURS, OwnColours.json(own));
          }
        });
  }

  /** Buttons, their labels and the accent from the one colour of the business. */
  public void chooseBrand(Colour brand) {
    var now = facts().orElseThrow();
    var roles = new LinkedHashMap<>(now.palette().roles());
    roles.putAll(BrandColours.of(brand, now.palette()));
    chooseColours(roles);
  }

  /** As they are shown: a field with hex digits cannot tell them apart. */
  private static boolean same(Palette.Pair one, Palette.Pair other) {
    return one.colour(false).hex().equals(other.colour(false).hex())
        && one.colour(true).hex().equals(other.colour(true).hex());
  }

  /** A pairing of the theme. */
  public void chooseLetters(String pairing) {
    edit("look.letters-changed", site -> site.add("fonts", pairing));
  }

  /** The name that the site goes by. */
  public void chooseName(String name) {
    edit("look.name-changed", site -> site.add("name", name));
  }

  /** What {@link #switchTo} would change. */
  public Change trial(String theme) {
    return new ThemeSwitch(facts().orElseThrow(), themes.get(theme))
        .change(drafts.state().documents());
  }

  /** Another theme; every text, picture and page stays. */
  public Change switchTo(String theme) {
    var change = trial(theme);
    rewrite(
        "look.theme-changed",
        site -> {
          var next = themes.get(theme);
          return new ThemeSwitch(of(site, themes.get(site.getString("theme"))), next).site();
        });
    return change;
  }

  /**
   * Whether the badge shows; at once, without publishing.
   *
   * @return false when the plan leaves no choice
   */
  public boolean chooseBadge(boolean shown) {
    var now = facts().orElseThrow();
    if (now.badge() != Badge.CHOSEN) {
      return false;
    }
    var choice = shown ? JsonValue.TRUE : JsonValue.FALSE;
    var version = FactSheet.version(now.site(), Set.of(Badge.CHOICE));
    sheet.change(
        "look.badge-chosen",
        version,
        Json.PROVIDER.createObjectBuilder().add(Badge.CHOICE, choice).build());
    return true;
  }

  /** Every theme that can be chosen, by its id. */
  public List<Theme> themes() {
    return themes.all();
  }

  private void edit(String action, Consumer<JsonObjectBuilder> change) {
    rewrite(
        action,
        site -> {
          var next = Json.PROVIDER.createObjectBuilder(site);
          change.accept(next);
          return next.build();
        });
  }

  private void rewrite(String action, UnaryOperator<JsonObject> change) {
    var before = sheet.facts();
    if (!drafts.rewrite(SITE, change).done().isEmpty()) {
      var difference = Difference.of(before, sheet.facts());
      audit.record(action, "site:look", difference.before(), difference.after());
    }
  }
}
