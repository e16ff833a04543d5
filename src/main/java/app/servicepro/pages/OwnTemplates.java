package app.servicepro.pages;

import app.servicepro.pages.model.Draft;
import app.servicepro.pages.model.PageStore;
import app.servicepro.pages.own.OwnShelf;
import app.servicepro.pages.render.PageComposer;
import app.servicepro.pages.render.PagePath;
import app.servicepro.platform.css.SafeCss;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.stencil.Fault;
import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.themes.Theme;
import app.servicepro.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The section templates and the style sheet that the bound tenant writes itself. Only what has
 * passed every check is kept, in the draft; it is seen when the draft is published.
 */
@ApplicationScoped
@Transactional
public class OwnTemplates {
  private static final String STYLE = "style";
  private static final String SOURCE = "source";
  private static final String CSS = "css";

  @Inject private PageStore store;
  @Inject private Themes themes;
  @Inject private OwnShelf shelf;
  @Inject private Drafts drafts;
  @Inject private Pages pages;
  @Inject private Shelf pieces;
  @Inject private LiveSources sources;

  /**
   * A kind of section, and whether it has a template of the tenant's own.
   *
   * @param fault why that cannot be used (any more)
   */
  public record Row(String type, boolean own, Optional<Fault> fault) {}

  /**
   * What somebody sees who writes a section template.
   *
   * @param source as it is kept, or what one begins with
   * @param own whether there is one
   * @param start the theme's template, said in the tenants' language
   * @param names all that may be said in it
   */
  public record Sheet(String type, String source, boolean own, String start, List<String> names) {}

  /** Every kind of section of the theme that may have one. */
  public List<Row> list() {
    var theme = theme();
    return shelf.types(theme).stream()
        .map(type -> {
          var own = own(theme, type);
          return new Row(type, own.isPresent(), own.flatMap(s -> shelf.fault(theme, type, s)));
        })
        .toList();
  }

  /** Those that cannot be used (any more), e.g. because the theme has changed. */
  public List<Row> broken() {
    return list().stream().filter(row -> row.fault().isPresent()).toList();
  }

  /** The theme of the draft. */
  public String themeId() {
    return theme().id();
  }

  /** What an editor of that section's template shows; empty when there may be none. */
  public Optional<Sheet> sheet(String type) {
    var theme = theme();
    return shelf.types(theme).contains(type)
        ? Optional.of(shelf.sheet(theme, type, own(theme, type)))
        : Optional.empty();
  }

  /**
   * @return why it cannot be used; empty when it can
   */
  public Optional<Fault> fault(String type, String source) {
    return shelf.fault(theme(), type, source);
  }

  /**
   * Keeps it in the draft.
   *
   * @throws Faulty when it cannot be used
   */
  public void save(String type, String source) {
    var theme = theme();
    shelf
        .fault(theme, type, source)
        .ifPresent(fault -> {
          throw new Faulty(fault);
        });
    write("template.changed", shelf.document(theme, type), SOURCE, source);
  }

  /** The theme prints that section again. */
  public void reset(String type) {
    drafts.put("template.reset", shelf.document(theme(), type), null);
  }

  /**
   * A page of the draft with nothing but the sections of that kind, printed by a template that
   * nobody has kept yet; empty when no page has one.
   *
   * @throws Faulty when it cannot be used
   */
  public Optional<String> preview(String type, String source) {
    var theme = theme();
    var documents = new TreeMap<String, JsonObject>();
    store.drafts().forEach(d -> documents.put(d.name(), d.content()));
    documents.put(
        shelf.document(theme, type),
        Json.PROVIDER.createObjectBuilder().add(SOURCE, source).build());
    var site = documents.getOrDefault("site", JsonValue.EMPTY_JSON_OBJECT);
    var context = pieces.context(pages.state(Tenancy.required()), site);
    return documents.entrySet().stream()
        .filter(d -> d.getKey().startsWith("page:") && !d.getKey().equals("page:service"))
        .map(d -> shelf.only(d.getValue(), type))
        .filter(page -> !Json.objects(page, "sections").isEmpty())
        .findFirst()
        .flatMap(page -> {
          var path = PagePath.notice(context.firstLanguage(), page.getString("page"));
          return new PageComposer(context, sources.ask(Map.of()), path)
              .with(shelf.printer(context, path.language(), documents))
              .html(page, false);
        });
  }

  /** The style sheet as it was written; "" when there is none. */
  public String css() {
    return store.draft(STYLE).map(d -> Json.text(d.content(), CSS, "")).orElse("");
  }

  /**
   * Keeps it in the draft; a blank one is none.
   *
   * @throws Faulty when something in it may not be
   */
  public void saveCss(String css) {
    SafeCss.of(css);
    if (css.isBlank()) {
      drafts.put("style.reset", STYLE, null);
    } else {
      write("style.changed", STYLE, CSS, css);
    }
  }

  private void write(String act, String name, String key, String text) {
    drafts.put(act, name, Json.PROVIDER.createObjectBuilder().add(key, text).build());
  }

  private Optional<String> own(Theme theme, String type) {
    return store.draft(shelf.document(theme, type)).map(d -> Json.text(d.content(), SOURCE, ""));
  }

  private Theme theme() {
    var site = store.draft("site").map(Draft::content).orElse(JsonValue.EMPTY_JSON_OBJECT);
    return themes.get(site.getString("theme", "base"));
  }
}
