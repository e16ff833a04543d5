package app.servicepro.pages;

import app.servicepro.packs.Packs;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.render.SiteContext;
import app.servicepro.pages.seed.SiteWriter;
import app.servicepro.platform.i18n.Language;
import app.servicepro.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** What a page is made with: the theme, pack and words that a site uses. */
@ApplicationScoped
public class Shelf {
  @Inject private Themes themes;
  @Inject private Packs packs;
  @Inject private Language language;

  /** The languages that words exist in, the source first. */
  List<String> languages() {
    return language.words().locales().tags();
  }

  SiteContext context(SiteState state, JsonObject site) {
    return new SiteContext(
        themes.get(site.getString("theme")),
        packs.get(state.facts().pack()),
        language.words(),
        site,
        state.origin());
  }

  /** Writes the documents that a site has none of: all of them when nothing is published. */
  SiteWriter writer(SiteState state, Optional<JsonObject> site) {
    var pack = packs.get(state.facts().pack());
    var theme = themes.get(site.map(s -> s.getString("theme")).orElse(pack.theme()));
    var seed = WebsiteSeed.of(state.facts().name(), state.facts().city(), List.of());
    return new SiteWriter(pack, theme, seed, language.words());
  }
}
