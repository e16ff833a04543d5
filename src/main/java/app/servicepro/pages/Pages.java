package app.servicepro.pages;

import app.servicepro.domains.Hosts;
import app.servicepro.pages.model.PageStore;
import app.servicepro.pages.model.Release;
import app.servicepro.pages.render.PageComposer;
import app.servicepro.pages.render.PagePath;
import app.servicepro.platform.Settings;
import app.servicepro.platform.content.ContentFolder;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.NoSuchTenant;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages of the bound tenant's site, made anew on each call; caches are in front of this. */
@ApplicationScoped
@Transactional
public class Pages {
  @Inject private PageStore store;
  @Inject private Tenants tenants;
  @Inject private Hosts hosts;
  @Inject private Shelf shelf;
  @Inject private LiveSources sources;
  @Inject private ContentFolder content;
  @Inject private Settings settings;

  /** A page as HTML, and whether it may be kept. */
  public record Html(String text, boolean complete) {}

  /** What a server must know of the site to serve its cached pages. */
  public SiteState state(TenantId id) {
    var tenant = tenants.find(id).orElseThrow(() -> new NoSuchTenant(id));
    var release = store.publishedHash().flatMap(store::release);
    var site = release.map(this::site);
    var look = shelf.look(id, site.orElse(JsonValue.EMPTY_JSON_OBJECT), document("style"));
    return new SiteState(
        tenant,
        release.map(Release::hash).orElse(null),
        release.map(Release::names).orElse(Set.of()),
        site.map(s -> Json.texts(s, "locales")).orElseGet(() -> shelf.languages()),
        release.map(Release::hash).orElse("")
            + sources.versions()
            + content.generation()
            + (look.badge() == null ? "" : "b")
            + (look.own() ? "o" : ""),
        settings.origin(hosts.mainHost(tenant)),
        store.backends(),
        site.map(Pages::redirects).orElse(Map.of()),
        look);
  }

  private static Map<String, String> redirects(JsonObject site) {
    var found = new TreeMap<String, String>();
    Json.child(site, "redirects")
        .keySet()
        .forEach(old -> found.put(old, Json.text(Json.child(site, "redirects"), old, "/")));
    return found;
  }

  /**
   * A page of the release.
   *
   * @param remote what the tenant's own backends answered, by source
   * @return empty when the site has no such page
   */
  public Optional<Html> page(SiteState state, PagePath path, Map<String, Object> remote) {
    var release = Optional.ofNullable(state.release()).flatMap(store::release).orElseThrow();
    var asked = sources.ask(remote);
    var documents = store.documents(release, List.of("site", "page:" + path.page()));
    var document = documents.get("page:" + path.page());
    if (document == null) {
      return Optional.empty();
    }
    var site = Objects.requireNonNull(documents.get("site"));
    var context = shelf.context(state, site);
    var own =
        store.documents(release, shelf.templates().names(context.theme().id(), release.names()));
    return new PageComposer(context, asked, path)
        .with(shelf.templates().printer(context, path.language(), own))
        .html(document, true)
        .map(html -> new Html(html, asked.complete()));
  }

  /** A page of the theme that says why there is no other: not-found, coming-soon, unavailable. */
  public Html notice(SiteState state, String inLanguage, String page) {
    var asked = sources.ask(Map.of());
    var published = store.publishedHash().flatMap(store::release).map(this::site);
    var writer = shelf.writer(state, published);
    var site = published.orElseGet(writer::site);
    var html =
        new PageComposer(shelf.context(state, site), asked, PagePath.notice(inLanguage, page))
            .html(writer.themePage(page), false);
    return new Html(html.orElseThrow(), asked.complete());
  }

  /** The addresses of the site's pages without language, e.g. for the site map. */
  public List<String> paths() {
    var release = store.publishedHash().flatMap(store::release).orElseThrow();
    var own =
        release.names().stream()
            .filter(n -> n.startsWith("page:") && !n.equals("page:service"))
            .map(n -> n.equals("page:home") ? "/" : "/" + n.substring("page:".length()))
            .sorted();
    return Stream.concat(own, sources.paths().stream()).toList();
  }

  /** The published facts of the site; empty when nothing is published. */
  public Optional<JsonObject> facts() {
    return store.publishedHash().flatMap(store::release).map(this::site);
  }

  /** A document of the release, e.g. {@code page:home}; empty when nothing is published. */
  public Optional<JsonObject> document(String name) {
    return store
        .publishedHash()
        .flatMap(store::release)
        .flatMap(release -> release.document(name))
        .flatMap(store::document);
  }

  private JsonObject site(Release release) {
    return release.document("site").flatMap(store::document).orElseThrow();
  }
}
