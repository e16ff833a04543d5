package app.servicepro.pages;

import app.servicepro.packs.Pack;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.packs.spi.PackPart;
import app.servicepro.pages.seed.PackCheck;
import app.servicepro.pages.seed.SiteWriter;
import app.servicepro.platform.i18n.Words;
import app.servicepro.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The site's part of a pack: its pages, questions and the facts of the business. */
@ApplicationScoped
public class PagesPart implements PackPart {
  @Inject private Themes themes;
  @Inject private Releases releases;

  @Override
  public void check(Pack pack, Words words) {
    PackCheck.check(pack, themes.get(pack.theme()), words);
  }

  @Override
  public void apply(Pack pack, WebsiteSeed seed, Words words) {
    var theme = themes.get(seed.theme() == null ? pack.theme() : seed.theme());
    releases.draftMissing(new SiteWriter(pack, theme, seed, words).documents());
  }
}
