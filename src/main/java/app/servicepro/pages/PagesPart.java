package app.servicepro.pages;

import app.servicepro.packs.Pack;
import app.servicepro.packs.PackDraft;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.packs.spi.PackPart;
import app.servicepro.pages.seed.Entries;
import app.servicepro.pages.seed.Lending;
import app.servicepro.pages.seed.PackCheck;
import app.servicepro.pages.seed.SiteFiles;
import app.servicepro.pages.seed.SiteWriter;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.documents.Edit;
import app.servicepro.platform.documents.Editing;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.time.Time;
import app.servicepro.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The site's part of a pack: its pages, questions and the facts of the business. */
@ApplicationScoped
public class PagesPart implements PackPart {
  private static final String SITE = "site";

  @Inject private Themes themes;
  @Inject private Drafts drafts;
  @Inject private Releases releases;

  @Override
  public void check(Pack pack, Words words) {
    PackCheck.check(pack, themes.get(pack.theme()), words);
  }

  @Override
  public Map<String, JsonObject> given(Pack pack, WebsiteSeed seed, Words words) {
    var theme = themes.get(seed.theme() == null ? pack.theme() : seed.theme());
    return new SiteWriter(pack, theme, seed, words).documents();
  }

  @Override
  public boolean keeps(String document) {
    return document.equals(SITE) || document.equals("faq") || document.startsWith("page:");
  }

  /** A site keeps its facts, its pages and what the law asks for. */
  @Override
  public Leaving leaving(String document) {
    return document.equals(SITE) || document.equals("page:privacy")
        ? Leaving.NOTHING
        : Leaving.ELEMENTS;
  }

  @Override
  public Map<String, JsonObject> held() {
    var documents = new TreeMap<>(releases.drafts());
    documents.keySet().removeIf(name -> !keeps(name));
    documents.replaceAll((name, document) -> Entries.named(document));
    return documents;
  }

  @Override
  public void change(List<Change> changes, boolean begins) {
    if (begins) {
      releases.draftMissing(Editing.apply(Map.of(), changes).documents());
    } else {
      drafts.submit(new Edit(Time.newId(), "pack", changes));
    }
  }

  @Override
  public JsonObject lent(String document, JsonObject content) {
    return document.equals(SITE) ? Lending.site(content) : Lending.page(content);
  }

  @Override
  public void export(Map<String, JsonObject> held, PackDraft draft) {
    SiteFiles.write(held, draft);
  }
}
