package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.house.content.SiteFaults;
import app.servicepro.packs.Pack;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.json.Json;
import app.servicepro.support.Content;
import app.servicepro.support.Html;
import app.servicepro.themes.Theme;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SitesTest {
  private static final Content CONTENT = Content.read(Path.of("."));
  private static final int FIRST_VISIT = 100_000;
  private static final List<String> NOTICES = List.of("not-found", "coming-soon", "unavailable");

  static Stream<Content.Site> demoShops() {
    return CONTENT.packs().values().stream()
        .flatMap(pack -> CONTENT.themes().values().stream().map(theme -> demo(theme, pack)));
  }

  static Stream<Content.Site> newShops() {
    return demoShops()
        .map(demo -> {
          var two =
              Json.objects(demo.pack().file("services"), "services").stream()
                  .limit(2)
                  .map(s -> s.getString("id"))
                  .toList();
          var seed = WebsiteSeed.of("Corner Shop", "Boise", two);
          return CONTENT.site(demo.theme(), demo.pack(), seed);
        });
  }

  private static Content.Site demo(Theme theme, Pack pack) {
    return CONTENT.site(theme, pack, WebsiteSeed.demo(pack));
  }

  @ParameterizedTest
  @MethodSource("demoShops")
  @DisplayName(
      "S12 every page of every theme, pack and language tells search engines what they expect")
  void demoPages(Content.Site site) {
    assertThat(SiteFaults.in(site)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("newShops")
  @DisplayName(
      "S13 a name, a city and two services are enough for complete pages in every theme and pack")
  void newPages(Content.Site site) {
    assertThat(SiteFaults.in(site)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("demoShops")
  @DisplayName("valid HTML, as the Nu checker sees it")
  void validHtml(Content.Site site) throws Exception {
    var faults = new ArrayList<String>();
    for (var address : checked(site)) {
      var problems = Html.problems(site.html(address).orElseThrow());
      if (!problems.isEmpty()) {
        faults.add(site.theme().id() + " " + site.pack().id() + " " + address + ": " + problems);
      }
    }
    for (var notice : NOTICES) {
      var problems = Html.problems(site.notice("es", notice));
      if (!problems.isEmpty()) {
        faults.add(site.theme().id() + " " + site.pack().id() + " " + notice + ": " + problems);
      }
    }

    assertThat(faults).isEmpty();
  }

  /** All pages in the theme that suits the trade, one of each kind in the others. */
  private static List<String> checked(Content.Site site) {
    var all = site.addresses();
    if (site.theme().id().equals(site.pack().theme())) {
      return all;
    }
    var some = new ArrayList<>(List.of("/", "/services", "/faq", "/contact", "/es/"));
    some.add(all.stream().filter(a -> a.startsWith("/services/")).findFirst().orElseThrow());
    return some;
  }

  @ParameterizedTest
  @MethodSource("demoShops")
  void nothingOfAnotherShop(Content.Site site) {
    var others = CONTENT.packs().values().stream().filter(p -> !p.equals(site.pack())).toList();

    assertThat(traces(site, others)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("newShops")
  void nothingOfADemoShopAtANewOne(Content.Site site) {
    assertThat(traces(site, CONTENT.packs().values())).isEmpty();
  }

  private static List<String> traces(Content.Site site, Collection<Pack> others) {
    var found = new ArrayList<String>();
    for (var address : site.addresses()) {
      var html = site.html(address).orElseThrow();
      others.stream()
          .flatMap(SitesTest::signs)
          .filter(html::contains)
          .forEach(sign -> found.add(site + " " + address + ": " + sign));
    }
    return found;
  }

  /** What gives a demo shop away. */
  private static Stream<String> signs(Pack pack) {
    var shop = pack.file("demo/tenant");
    var phone = shop.getString("phone");
    return Stream.of(
        shop.getString("name"),
        shop.getString("city"),
        shop.getString("slug"),
        shop.getString("email"),
        phone,
        phone.replaceFirst("\\+1(...)(...)", "$1-$2-"));
  }

  @ParameterizedTest
  @MethodSource("demoShops")
  void aFirstVisitIsLight(Content.Site site) throws IOException {
    var html = site.html("/").orElseThrow();
    int bytes = gzip(html.getBytes(StandardCharsets.UTF_8));
    var asked = site.theme().assets().entrySet().stream().filter(e -> html.contains(e.getKey()));
    for (var file : asked.toList()) {
      var body = file.getValue();
      bytes += body.varies() ? gzip(body.plain()) : body.plain().length;
    }

    assertThat(html).contains(site.theme().look().stylesheet());
    assertThat(bytes).isLessThan(FIRST_VISIT);
  }

  private static int gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.size();
  }

  @Test
  @DisplayName("S10 text without a translation shows in the site's first language")
  void withoutTranslation() {
    var site = demo(CONTENT.theme("base"), CONTENT.pack("lawn-care"));
    var half = new TreeMap<>(site.documents());
    half.computeIfPresent("page:faq", (name, page) -> english(page));

    var html = site.with(half).html("/es/faq").orElseThrow();

    assertThat(html).contains("<html lang=\"es\"", "Asked over the fence", "href=\"/es/contact\"");
    assertThat(site.html("/es/faq").orElseThrow()).doesNotContain("Asked over the fence");
  }

  /** A document as somebody leaves it who writes English only. */
  private static JsonObject english(JsonObject document) {
    return Json.object(document.toString().replaceAll(",\"es\":\"[^\"]*\"", ""));
  }
}
