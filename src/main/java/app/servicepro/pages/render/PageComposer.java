package app.servicepro.pages.render;

import app.servicepro.pages.spi.LiveData;
import app.servicepro.pages.spi.Picture;
import app.servicepro.pages.spi.SourceQuery;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.i18n.Region;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.time.Time;
import app.servicepro.themes.OwnSections;
import app.servicepro.themes.Section;
import app.servicepro.themes.SectionSchema;
import jakarta.json.JsonObject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a site, as HTML: a pure function of the site's release, the language and what the
 * live sources answer. No database, no HTTP.
 */
public final class PageComposer {
  private final SiteContext context;
  private final Sources sources;
  private final PagePath path;
  private final Links links;
  private final Formats formats;
  private final SourceQuery query;
  private final Marks marks;
  private @Nullable Function<Map<String, Object>, OwnSections> own;

  public PageComposer(SiteContext context, Sources sources, PagePath path) {
    this(context, sources, path, Marks.NONE);
  }

  /**
   * @param marks {@link Marks#on()} for the editor
   */
  public PageComposer(SiteContext context, Sources sources, PagePath path, Marks marks) {
    this.marks = marks;
    this.context = context;
    this.sources = sources;
    this.path = path;
    this.links = context.links(path.language());
    var region =
        new Region(context.site().getString("country"), context.site().getString("currency"));
    this.formats = new Formats(context.words(), path.language(), region);
    this.query =
        new SourceQuery(
            path.language(),
            context.firstLanguage(),
            links.base(),
            formats,
            path.subject(),
            context.drawings(path.language()));
  }

  /**
   * @param printer what prints the sections that the site has templates of its own for, given
   *     {@code page} and {@code site}; null when the theme prints all
   */
  public PageComposer with(@Nullable Function<Map<String, Object>, OwnSections> printer) {
    own = printer;
    return this;
  }

  /**
   * @param document the page's, from the release or from the theme
   * @param indexed whether search engines may list it
   * @return empty when the page is about something that does not exist
   */
  public Optional<String> html(JsonObject document, boolean indexed) {
    var sections = new SectionReader(context, query, sources, marks).sections(document);
    var subject = sections.stream().flatMap(PageComposer::subject).findFirst();
    if (path.subject() != null && subject.isEmpty()) {
      return Optional.empty();
    }
    var site = new SiteReader(context, path.language(), formats).read(path);
    var page = page(document, site, sections, subject, indexed);
    return Optional.of(marks.written(context.theme().render(model(page, site), path.language())));
  }

  private Map<String, Object> model(PageView page, SiteView site) {
    Map<String, Object> model = Map.of("page", page, "site", site);
    return own == null ? model : Map.of("page", page, "site", site, "own", own.apply(model));
  }

  private static Stream<LiveData> subject(Section section) {
    return section.live() instanceof LiveData live && live.pageTitle() != null
        ? Stream.of(live)
        : Stream.empty();
  }

  private PageView page(
      JsonObject document,
      SiteView site,
      List<Section> sections,
      Optional<LiveData> subject,
      boolean indexed) {
    var reader = new SectionReader(context, query, sources, marks);
    var name = subject.map(LiveData::pageTitle);
    var heading = name.orElseGet(() -> text(document, "title"));
    var crumbs = crumbs(document, site, heading);
    var structured = new StructuredData(context, links, site);
    return new PageView(
        document.getString("page"),
        path.language(),
        context.words().locales().get(path.language()).rightToLeft() ? "rtl" : "ltr",
        name.map(n -> n + " · " + site.name()).orElse(heading),
        subject.map(LiveData::pageDescription).orElseGet(() -> text(document, "description")),
        links.absolute(path.path()),
        links.base(),
        links.to("/"),
        languages(),
        offers(),
        crumbs,
        sections,
        reader.frame(frame("header"), schema("header")),
        reader.frame(frame("footer"), schema("footer")),
        head(
            site, indexed, indexed ? structured.of(sections, crumbs) : List.of(), shared(sections)),
        String.valueOf(Time.now().atZone(ZoneOffset.UTC).getYear()));
  }

  private String text(JsonObject object, String key) {
    return Objects.requireNonNullElse(
        LocalText.in(object.get(key), path.language(), context.firstLanguage()), "");
  }

  private JsonObject frame(String type) {
    var found = Json.child(context.site(), type);
    return Json.PROVIDER.createObjectBuilder(found).add("id", type).build();
  }

  private SectionSchema schema(String type) {
    return Objects.requireNonNull(context.theme().sections().get(type), type);
  }

  private List<PageView.Crumb> crumbs(JsonObject document, SiteView site, String heading) {
    if (path.path().equals("/")) {
      return List.of();
    }
    var crumbs = new ArrayList<>(List.of(new PageView.Crumb(site.name(), links.to("/"))));
    site.nav().stream()
        .filter(n -> n.current() && !n.href().equals(links.to(path.path())))
        .forEach(n -> crumbs.add(new PageView.Crumb(n.label(), n.href())));
    var label = path.subject() == null ? text(document, "label") : heading;
    crumbs.add(new PageView.Crumb(label.isEmpty() ? heading : label, links.to(path.path())));
    return crumbs;
  }

  private List<PageView.Language> languages() {
    return context.languages().stream()
        .map(tag ->
            new PageView.Language(
                tag,
                context.words().locales().get(tag).name(),
                links.base(tag) + path.path(),
                tag.equals(path.language())))
        .toList();
  }

  private List<PageView.Offer> offers() {
    return context.languages().stream()
        .filter(tag -> !tag.equals(path.language()))
        .map(tag ->
            new PageView.Offer(
                tag,
                links.base(tag) + path.path(),
                frameWord(tag, "offer.text"),
                frameWord(tag, "offer.accept"),
                frameWord(tag, "offer.decline")))
        .toList();
  }

  private String frameWord(String language, String key) {
    return context.words().text(language, "themes/" + context.theme().lineage().getLast(), key);
  }

  /** The first photograph of the page. */
  private @Nullable String shared(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.settings().values().stream())
        .map(value -> value instanceof Picture picture ? Photograph.shared(picture) : null)
        .filter(Objects::nonNull)
        .findFirst()
        .map(path -> links.origin() + path)
        .orElse(null);
  }

  private PageView.Head head(
      SiteView site, boolean indexed, List<String> jsonLd, @Nullable String image) {
    var look = context.theme().look();
    var background = context.palette().role("background");
    var alternates = new ArrayList<PageView.Alternate>();
    if (indexed && context.languages().size() > 1) {
      for (var tag : context.languages()) {
        alternates.add(new PageView.Alternate(tag, links.absolute(path.path(), tag)));
      }
      alternates.add(
          new PageView.Alternate(
              "x-default", links.absolute(path.path(), context.firstLanguage())));
    }
    return new PageView.Head(
        look.stylesheet(),
        context.look().sheet(),
        look.script(),
        context.pairing().preloads(),
        alternates,
        jsonLd,
        "/icon.svg",
        "/icon-180.png",
        context.origin() + context.look().share(),
        "/manifest.webmanifest",
        background.light(),
        background.dark(),
        !indexed,
        path.language() + "_" + context.site().getString("country"),
        site.name(),
        image);
  }
}
