package app.servicepro.pages.own;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.catalog.ServiceMenu;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.FaqEntries;
import app.servicepro.pages.render.PagePath;
import app.servicepro.platform.stencil.Offer;
import app.servicepro.platform.stencil.Stencil;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.support.Content;
import app.servicepro.themes.Theme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a tenant begins with is the theme's template, said in the tenants' language. */
class StartTest {
  private static final Content CONTENT = Content.read(Path.of("."));
  private static final TenantId SOMEBODY = new TenantId(Time.newId());

  static Stream<String> types() {
    return CONTENT.themes().values().stream()
        .flatMap(theme ->
            theme.sections().keySet().stream()
                .filter(type -> Stencils.mayBeOwn(theme, type))
                .map(type -> theme.id() + "/" + type));
  }

  @ParameterizedTest
  @MethodSource("types")
  @DisplayName("TE3 every section of every theme can be begun with")
  void everySectionCanBeStarted(String name) {
    var theme = CONTENT.theme(name.substring(0, name.indexOf('/')));
    var type = name.substring(name.indexOf('/') + 1);

    assertThat(start(theme, type).fault()).isNull();
  }

  @Test
  @DisplayName(
      "T10 a section printed by the site's own template reads as the theme's, when it says the"
          + " same")
  void ownAndThemeSayTheSame() {
    for (var theme : CONTENT.themes().values()) {
      var own = new HashMap<String, Stencil>();
      for (var type : theme.sections().keySet()) {
        if (Stencils.mayBeOwn(theme, type) && translated(theme, type)) {
          own.put(type, Objects.requireNonNull(start(theme, type).stencil()));
        }
      }
      for (var pack : CONTENT.packs().values()) {
        var site = CONTENT.site(theme, pack, WebsiteSeed.demo(pack).in(theme.id(), null));
        var page = PagePath.parse("/", site.context().languages()).orElseThrow();
        var document = Objects.requireNonNull(site.documents().get("page:home"));
        var byTheme = site.composer(page).html(document, true).orElseThrow();

        var byOwn =
            Tenancy.as(
                SOMEBODY,
                () ->
                    site.composer(page)
                        .with(around ->
                            new OwnPrinter(
                                new Stencils(),
                                own,
                                theme,
                                CONTENT.words(),
                                page.language(),
                                around))
                        .html(document, true)
                        .orElseThrow());

        assertThat(sections(byOwn)).as(site.toString()).isEqualTo(sections(byTheme));
      }
    }
  }

  @Test
  @DisplayName("S22 a template that fails while it prints leaves its section to the theme")
  void aTemplateThatFailsLeavesTheSectionToTheTheme() {
    var theme = CONTENT.theme("base");
    var pack = CONTENT.packs().values().iterator().next();
    var site = CONTENT.site(theme, pack, WebsiteSeed.demo(pack).in("base", null));
    var page = PagePath.parse("/", site.context().languages()).orElseThrow();
    var document = Objects.requireNonNull(site.documents().get("page:home"));
    var greedy = "<section>" + "{{ site.name }}".repeat(500) + "</section>";
    var failing = Stencil.of(greedy, offer(theme, "hero"));

    var html =
        Tenancy.as(
            SOMEBODY,
            () ->
                site.composer(page)
                    .with(around ->
                        new OwnPrinter(
                            new Stencils(),
                            Map.of("hero", failing),
                            theme,
                            CONTENT.words(),
                            page.language(),
                            Map.of(
                                "site",
                                Map.of("name", "x".repeat(1000)),
                                "page",
                                around.get("page"))))
                    .html(document, true)
                    .orElseThrow());

    assertThat(sections(html))
        .isEqualTo(sections(site.composer(page).html(document, true).orElseThrow()));
  }

  private static boolean translated(Theme theme, String type) {
    var own = Objects.requireNonNull(theme.workshop().sections().get(type)).getFirst();
    return Stencils.compiled(Translation.of(own), offer(theme, type)).stencil() != null;
  }

  private static Stencils.Compiled start(Theme theme, String type) {
    var tries =
        Objects.requireNonNull(theme.workshop().sections().get(type)).stream()
            .map(source -> Stencils.compiled(Translation.of(source), offer(theme, type)))
            .toList();
    return tries.stream().filter(c -> c.stencil() != null).findFirst().orElse(tries.getFirst());
  }

  private static Offer offer(Theme theme, String type) {
    var schema = Objects.requireNonNull(theme.sections().get(type));
    Class<? extends Record> live =
        "services".equals(schema.source())
            ? ServiceMenu.class
            : "faq".equals(schema.source()) ? FaqEntries.class : null;
    return SectionOffer.of(theme, schema, CONTENT.words(), live);
  }

  private static List<String> sections(String html) {
    return Jsoup.parse(html).select("main > *").stream()
        .map(Element::outerHtml)
        .map(text -> text.replaceAll("\\s+", " ").replaceAll(" ?(<[^>]*>) ?", "$1"))
        .toList();
  }
}
