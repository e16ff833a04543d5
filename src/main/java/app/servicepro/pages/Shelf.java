package app.servicepro.pages;

import app.servicepro.packs.Packs;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.look.LookSheet;
import app.servicepro.pages.own.OwnShelf;
import app.servicepro.pages.render.SiteContext;
import app.servicepro.pages.seed.SiteWriter;
import app.servicepro.platform.Settings;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.Features;
import app.servicepro.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** What a page is made with: the theme, pack and words that a site uses. */
@ApplicationScoped
public class Shelf {
  /** The feature of templates and rules of one's own. */
  private static final String OWN = "templates";

  private static final int SHARE_HASH = 10;

  @Inject private Settings settings;
  @Inject private Features features;
  @Inject private Themes themes;
  @Inject private Packs packs;
  @Inject private Language language;
  @Inject private OwnShelf templates;

  /** Section templates of the site's own. */
  public OwnShelf templates() {
    return templates;
  }

  /** The languages that words exist in, the source first. */
  List<String> languages() {
    return language.words().locales().tags();
  }

  /**
   * What the pages of a tenant's site link to beyond their theme.
   *
   * @param site the document; empty when nothing is published
   * @param style the site's own style sheet
   */
  SiteState.Look look(TenantId tenant, JsonObject site, Optional<JsonObject> style) {
    var badge = Badge.of(key -> features.has(tenant, key));
    return new SiteState.Look(
        sheet(tenant, site, style).map(LookSheet::address).orElse(null),
        "/share." + Canonical.hash(site).substring(0, SHARE_HASH) + ".png",
        badge.shownOn(site) ? settings.origin(settings.baseDomain()) + "/" : null,
        features.has(tenant, OWN));
  }

  /**
   * The style sheet of a site's look; most need none.
   *
   * @param style the site's own rules; they wait while the plan has none
   */
  public Optional<LookSheet> sheet(TenantId tenant, JsonObject site, Optional<JsonObject> style) {
    var rules = templates.rules(style.filter(s -> features.has(tenant, OWN)));
    return themes
        .find(site.getString("theme", ""))
        .flatMap(theme -> LookSheet.of(theme, site, rules));
  }

  SiteContext context(SiteState state, JsonObject site) {
    return context(state, site, "", state.look());
  }

  /**
   * A draft, with the look that it would have.
   *
   * @param style the draft's own rules
   * @param prefix below which the links of its pages stay, and its style sheet lies
   */
  public SiteContext context(
      SiteState state, JsonObject site, Optional<JsonObject> style, String prefix) {
    var look = look(state.tenant(), site, style);
    var sheet = look.sheet() == null ? null : prefix + look.sheet();
    return context(
        state, site, prefix, new SiteState.Look(sheet, look.share(), look.badge(), look.own()));
  }

  private SiteContext context(
      SiteState state, JsonObject site, String prefix, SiteState.Look look) {
    return new SiteContext(
        themes.get(site.getString("theme")),
        packs.get(state.facts().pack()),
        language.words(),
        site,
        state.origin(),
        prefix,
        look);
  }

  /** Writes the documents that a site has none of: all of them when nothing is published. */
  SiteWriter writer(SiteState state, Optional<JsonObject> site) {
    var pack = packs.get(state.facts().pack());
    var theme = themes.get(site.map(s -> s.getString("theme")).orElse(pack.theme()));
    var seed = WebsiteSeed.of(state.facts().name(), state.facts().city(), List.of());
    return new SiteWriter(pack, theme, seed, language.words());
  }
}
