package app.servicepro.pages;

import app.servicepro.pages.model.Draft;
import app.servicepro.pages.model.PageStore;
import app.servicepro.pages.render.Marks;
import app.servicepro.pages.render.PageComposer;
import app.servicepro.pages.render.PagePath;
import app.servicepro.pages.render.Sources;
import app.servicepro.platform.Settings;
import app.servicepro.platform.dashboard.DashboardAssets;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of the bound tenant's draft for the editor's frame: texts are marked with their place in
 * the draft ({@code sp-text}), sections with their id ({@code data-section}).
 */
@ApplicationScoped
@Transactional
public class Frames {
  /** Where the frame's script lies on a site's host. */
  public static final String SCRIPTS = "/assets/editor/";

  private static final String SCRIPT = "editor/frame.js";
  private static final Pattern TAG = Pattern.compile("<(section|div|article|aside)\\b[^>]*>");
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

  @Inject private PageStore store;
  @Inject private Pages pages;
  @Inject private Shelf shelf;
  @Inject private LiveSources sources;
  @Inject private DashboardAssets assets;
  @Inject private Settings settings;
  @Inject private Previews previews;

  /**
   * Where the frame is for the next hours: nobody can guess the address.
   *
   * @param path of a page, with its language: "/", "/es/contact"
   */
  public String address(String path) {
    return previews.editor() + path.substring(1);
  }

  /**
   * Where a page is without its language; that of a service is the first service's.
   *
   * @param page the name of its document, without {@code page:}
   */
  public String path(String page) {
    return switch (page) {
      case "home" -> "/";
      case "service" -> sources.paths().stream().findFirst().orElse("/services");
      default -> "/" + page;
    };
  }

  /**
   * A page with the script that speaks with the editor.
   *
   * @param prefix below which its links stay
   * @return empty when the draft has no such page
   */
  public Optional<String> page(SiteState state, PagePath path, String prefix) {
    return marked(state, path, prefix, document("page:" + path.page()))
        .map(html -> {
          var script =
              "<script src=\"%s\" data-editor=\"%s\" defer></script>\n</head>"
                  .formatted(script(), settings.dashboard());
          return html.replaceFirst("</head>", script);
        });
  }

  /**
   * Sections of a page as its frame shows them now, by id; header and footer by their names.
   *
   * @param ids which; one that the page does not show is left out
   */
  public Map<String, String> sections(String page, String language, List<String> ids) {
    var state = pages.state(Tenancy.required());
    var languages = Json.texts(document("site"), "locales");
    var base = language.equals(languages.getFirst()) ? "" : "/" + language;
    var path = PagePath.parse(base + path(page), languages);
    var some = only(document("page:" + page), ids);
    var html = path.flatMap(p -> marked(state, p, "", some)).orElse("");
    var found = new LinkedHashMap<String, String>();
    ids.forEach(id -> element(html, id).ifPresent(section -> found.put(id, section)));
    return found;
  }

  private String script() {
    return SCRIPTS + assets.address(SCRIPT).substring((DashboardAssets.ROOT + "editor/").length());
  }

  /** One section is quicker than the whole page. */
  private static JsonObject only(JsonObject page, List<String> ids) {
    var sections = Json.PROVIDER.createArrayBuilder();
    Json.objects(page, "sections").stream()
        .filter(section -> ids.contains(section.getString("id")))
        .forEach(sections::add);
    return page.isEmpty()
        ? page
        : Json.PROVIDER.createObjectBuilder(page).add("sections", sections).build();
  }

  private Optional<String> marked(
      SiteState state, PagePath path, String prefix, JsonObject document) {
    if (document.isEmpty()) {
      return Optional.empty();
    }
    var asked = sources.ask(Map.of());
    Sources draft =
        (source, query) ->
            source.equals("faq")
                ? FaqEntries.of(document("faq"), query)
                : asked.answer(source, query);
    var documents = new TreeMap<String, JsonObject>();
    store.drafts().forEach(d -> documents.put(d.name(), d.content()));
    var style = Optional.ofNullable(documents.get("style"));
    var context = shelf.context(state, document("site"), style, prefix);
    return new PageComposer(context, draft, path, Marks.on())
        .with(shelf.templates().printer(context, path.language(), documents))
        .html(document, false)
        .map(html -> sectioned(html, document));
  }

  private JsonObject document(String name) {
    return store.draft(name).map(Draft::content).orElse(JsonValue.EMPTY_JSON_OBJECT);
  }

  /** What a section's template prints outermost has the section's id. */
  private static String sectioned(String html, JsonObject page) {
    var ids = Json.objects(page, "sections").stream().map(s -> s.getString("id")).toList();
    int body = Math.max(0, html.indexOf("<body"));
    var marked =
        TAG.matcher(html.substring(body))
            .replaceAll(tag -> {
              var id = ID.matcher(tag.group());
              return Matcher.quoteReplacement(
                  id.find() && ids.contains(id.group(1))
                      ? named(tag.group(), id.group(1))
                      : tag.group());
            });
    int foot = marked.lastIndexOf("<footer");
    var whole =
        foot < 0 ? marked : marked.substring(0, foot) + named(marked.substring(foot), "footer");
    int head = whole.indexOf("<header");
    return html.substring(0, body)
        + (head < 0 ? whole : whole.substring(0, head) + named(whole.substring(head), "header"));
  }

  private static String named(String tag, String id) {
    return tag.replaceFirst("^<(\\w+)", "<$1 data-section=\"" + id + "\"");
  }

  /** The element that is marked as the section, with all that is in it. */
  private static Optional<String> element(String html, String id) {
    var start = Pattern.compile("<(\\w+) data-section=\"" + Pattern.quote(id) + "\"").matcher(html);
    if (!start.find()) {
      return Optional.empty();
    }
    var tags = Pattern.compile("<(/?)" + start.group(1) + "\\b").matcher(html);
    int depth = 0;
    for (boolean found = tags.find(start.start()); found; found = tags.find()) {
      depth += tags.group(1).isEmpty() ? 1 : -1;
      if (depth == 0) {
        return Optional.of(html.substring(start.start(), html.indexOf('>', tags.end()) + 1));
      }
    }
    return Optional.empty();
  }
}
