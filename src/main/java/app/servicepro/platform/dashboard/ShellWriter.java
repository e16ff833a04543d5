package app.servicepro.platform.dashboard;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.brand.Branding;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes what stands around one screen, in one language. */
final class ShellWriter {
  private static final int QUICK = 3;
  private static final int HUES = 12;
  private final Words words;
  private final Request request;
  private final Function<TenantId, Optional<Branding>> brands;

  /**
   * What a screen is asked for.
   *
   * @param viewer null when nobody is signed in
   * @param path with its query
   * @param done the key of what was done, as the address says
   */
  record Request(@Nullable Viewer viewer, String language, String path, String done) {}

  /** What a screen says of itself. */
  record Heading(String title, String about, String help, String done) {}

  ShellWriter(Words words, Request request) {
    this(words, request, tenant -> Optional.empty());
  }

  /**
   * @param brands what tenants are known by
   */
  ShellWriter(Words words, Request request, Function<TenantId, Optional<Branding>> brands) {
    this.words = words;
    this.request = request;
    this.brands = brands;
  }

  /** By the words of a page; what it does not say is empty. */
  Heading heading(String component, String name) {
    return new Heading(
        word(component, "page." + name + ".title").orElse(name),
        word(component, "page." + name + ".about").orElse(""),
        word(component, "page." + name + ".help").orElse(""),
        word(component, "done." + request.done()).orElse(""));
  }

  /**
   * @param name of the failure, such as its status
   */
  Heading failure(String name) {
    var key = "shell.failure." + name;
    var known = words.has("platform", key + ".title") ? key : "shell.failure.500";
    return new Heading(
        word("platform", known + ".title").orElseThrow(),
        word("platform", known + ".text").orElseThrow(),
        "",
        "");
  }

  /**
   * @param path of the page itself, whose entry counts as current
   */
  ShellView write(Heading heading, List<DashboardPage> pages, String path) {
    var viewer = request.viewer();
    var entries = pages.stream().map(page -> entry(page, path)).toList();
    var menu = sections(pages, entries, viewer == null || viewer.advanced());
    return new ShellView(
        request.language(),
        languages(),
        heading.title(),
        heading.about(),
        heading.help(),
        heading.done(),
        request.path(),
        viewer == null ? null : person(viewer, pages),
        viewer == null || viewer.place() == null ? null : mark(viewer.place()),
        viewer == null ? List.of() : viewer.others().stream().map(this::mark).toList(),
        menu,
        menu.stream().flatMap(section -> section.entries().stream()).limit(QUICK).toList(),
        entries,
        entries.stream().filter(ShellView.Entry::advanced).map(ShellView.Entry::title).toList(),
        viewer == null ? Set.of() : codes(viewer));
  }

  private List<ShellView.Tongue> languages() {
    return words.locales().byTag().values().stream()
        .filter(l -> l.complete())
        .map(l -> new ShellView.Tongue(l.tag(), l.name(), in(l.tag())))
        .toList();
  }

  private String in(String tag) {
    var other = request.path().replaceAll("([?&])lang=[^&]*(&|$)", "$1").replaceAll("[?&]$", "");
    return other + (other.indexOf('?') < 0 ? "?" : "&") + Tongues.NAME + "=" + tag;
  }

  private static ShellView.Person person(Viewer viewer, List<DashboardPage> pages) {
    var start = viewer.portal() == Portal.PLATFORM ? "/platform" : "/dashboard";
    return new ShellView.Person(
        viewer.name(),
        viewer.email(),
        viewer.advanced(),
        viewer.scheme(),
        viewer.inside(),
        pages.isEmpty() ? start : pages.getFirst().path());
  }

  private static Set<String> codes(Viewer viewer) {
    return viewer.permissions().stream().map(Permission::code).collect(Collectors.toSet());
  }

  private ShellView.Entry entry(DashboardPage page, String path) {
    return new ShellView.Entry(
        word(page.component(), "page." + page.name() + ".title").orElse(page.name()),
        word(page.component(), "page." + page.name() + ".about").orElse(""),
        page.path(),
        page.holds(path),
        page.advanced());
  }

  /** In Simple mode an advanced page stands in the menu only while one is on it. */
  private static List<ShellView.Section> sections(
      List<DashboardPage> pages, List<ShellView.Entry> entries, boolean advanced) {
    var sections = new ArrayList<ShellView.Section>();
    for (var group : DashboardPage.Group.values()) {
      var shown = new ArrayList<ShellView.Entry>();
      for (int i = 0; i < pages.size(); i++) {
        var entry = entries.get(i);
        boolean wanted = advanced || !entry.advanced() || entry.current();
        if (pages.get(i).group() == group && wanted) {
          shown.add(entry);
        }
      }
      if (!shown.isEmpty()) {
        sections.add(new ShellView.Section(shown));
      }
    }
    return sections;
  }

  private ShellView.Mark mark(Viewer.Place place) {
    var brand = brands.apply(place.id());
    var name = brand.map(Branding::name).orElse(place.name());
    return new ShellView.Mark(
        place.id().toString(),
        initials(name),
        brand.map(Branding::logo).map(Branding.Logo::dashboard).orElse(null),
        brand.map(ShellWriter::colours).orElseGet(() -> hue(place)),
        name,
        place.city());
  }

  private static String colours(Branding brand) {
    return "--fill: light-dark(%s, %s); --ink: light-dark(%s, %s)"
        .formatted(brand.fill(), brand.nightFill(), brand.ink(), brand.nightInk());
  }

  private static String hue(Viewer.Place place) {
    return "--hue: " + Math.floorMod(place.id().hashCode(), HUES) * (360 / HUES);
  }

  /** "CM" of Clean Machine, "D" of DIDTron. */
  static String initials(String name) {
    return name.strip().codePoints().count() == 0
        ? ""
        : List.of(name.strip().split("[\\s\\p{Punct}]+")).stream()
            .filter(word -> !word.isEmpty())
            .limit(2)
            .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
            .collect(Collectors.joining());
  }

  private Optional<String> word(String component, String key) {
    for (var bundle : List.of(component, "platform")) {
      if (words.has(bundle, key)) {
        return Optional.of(words.text(request.language(), bundle, key, Map.of()));
      }
    }
    return Optional.empty();
  }
}
