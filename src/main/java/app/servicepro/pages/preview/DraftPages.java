package app.servicepro.pages.preview;

import app.servicepro.pages.FaqEntries;
import app.servicepro.pages.LiveSources;
import app.servicepro.pages.Pages;
import app.servicepro.pages.Shelf;
import app.servicepro.pages.SiteState;
import app.servicepro.pages.look.LookSheet;
import app.servicepro.pages.model.Draft;
import app.servicepro.pages.model.PageStore;
import app.servicepro.pages.render.PageComposer;
import app.servicepro.pages.render.PagePath;
import app.servicepro.pages.render.Sources;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pages of the bound tenant's draft as visitors would see them. */
@ApplicationScoped
@Transactional
public class DraftPages {
  private static final String SITE = "site";
  private static final String STYLE = "style";
  private static final String FAQ = "faq";

  @Inject private PageStore store;
  @Inject private Shelf shelf;
  @Inject private LiveSources sources;

  /** The languages of the draft, the first one first. */
  public List<String> languages() {
    return Json.texts(document(SITE), "locales");
  }

  /** When somebody last changed it. */
  public Optional<Instant> changed() {
    return store.draftChanged();
  }

  /**
   * @param prefix below which its links stay
   * @param theme another one than the draft's; null for the draft's own
   * @return empty when the draft has no such page
   */
  public Optional<Pages.Html> page(
      SiteState state, PagePath path, String prefix, @Nullable String theme) {
    var document = document("page:" + path.page());
    if (document.isEmpty()) {
      return Optional.empty();
    }
    var documents = documents();
    var site = themed(document(SITE), theme);
    var asked = sources.ask(Map.of());
    var context = shelf.context(state, site, Optional.ofNullable(documents.get(STYLE)), prefix);
    return new PageComposer(context, draft(asked), path)
        .with(shelf.templates().printer(context, path.language(), documents))
        .html(document, false)
        .map(html -> new Pages.Html(html, asked.complete()));
  }

  /** The style sheet of the draft's own look; its address is that of {@link LookSheet}. */
  public Optional<LookSheet> sheet(@Nullable String theme) {
    return shelf.sheet(
        Tenancy.required(), themed(document(SITE), theme), store.draft(STYLE).map(Draft::content));
  }

  /** Questions come from the draft, too; what else is live is live here as well. */
  private Sources draft(Sources live) {
    return (source, query) ->
        source.equals(FAQ) ? FaqEntries.of(document(FAQ), query) : live.answer(source, query);
  }

  private static JsonObject themed(JsonObject site, @Nullable String theme) {
    return theme == null
        ? site
        : Json.PROVIDER.createObjectBuilder(site).add("theme", theme).build();
  }

  private Map<String, JsonObject> documents() {
    var found = new TreeMap<String, JsonObject>();
    store.drafts().forEach(d -> found.put(d.name(), d.content()));
    return found;
  }

  private JsonObject document(String name) {
    return store.draft(name).map(Draft::content).orElse(JsonValue.EMPTY_JSON_OBJECT);
  }
}
