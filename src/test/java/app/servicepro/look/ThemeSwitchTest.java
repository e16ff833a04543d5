package app.servicepro.look;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.packs.Pack;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.Badge;
import app.servicepro.platform.json.Json;
import app.servicepro.support.Content;
import app.servicepro.themes.Legibility;
import app.servicepro.themes.Theme;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeSwitchTest {
  private static final Content CONTENT = Content.read(Path.of("."));

  static Stream<Arguments> switches() {
    return CONTENT.packs().values().stream()
        .flatMap(pack ->
            CONTENT.themes().values().stream()
                .flatMap(from ->
                    CONTENT.themes().values().stream().map(to -> Arguments.of(pack, from, to))));
  }

  @ParameterizedTest
  @MethodSource("switches")
  @DisplayName("LO1 every text of every page is there in every other theme, and back again")
  void everyText(Pack pack, Theme from, Theme to) {
    var site = CONTENT.site(from, pack, WebsiteSeed.demo(pack));
    var now = new LookFacts(site.context().site(), from, Badge.ALWAYS);
    var there = new ThemeSwitch(now, to).site();
    var back = new ThemeSwitch(new LookFacts(there, to, Badge.ALWAYS), from).site();
    var documents = new TreeMap<>(site.documents());
    documents.put("site", there);

    var moved = new Content.Site(CONTENT, to, pack, site.seed(), site.writer(), documents);

    assertThat(without(there)).isEqualTo(without(now.site()));
    assertThat(without(back)).isEqualTo(without(now.site()));
    for (var address : site.addresses()) {
      assertThat(moved.html(address)).as(address).isPresent();
    }
  }

  private static JsonObject without(JsonObject site) {
    return Json.PROVIDER.createObjectBuilder(site).remove("theme").remove("palette").build();
  }

  @Test
  @DisplayName("LO1 what the other theme does not know is told: palette, letters, sections")
  void told() {
    var site = Json.object("{\"theme\":\"garage\",\"palette\":\"cold-bay\",\"fonts\":\"oswald\"}");
    var drafts = new TreeMap<String, JsonObject>();
    drafts.put(
        "page:home",
        Json.object(
            "{\"sections\":[{\"id\":\"top\",\"type\":\"hero\"},{\"id\":\"x\",\"type\":\"gone\"}]}"));
    var now = new LookFacts(site, CONTENT.theme("garage"), Badge.ALWAYS);

    var change = new ThemeSwitch(now, CONTENT.theme("hearth")).change(drafts);

    assertThat(change.palette()).isEqualTo("rice-paper");
    assertThat(change.samePalette()).isFalse();
    assertThat(change.pairing()).isEqualTo("fraunces");
    assertThat(change.kept()).containsExactly(new Change.Kept("home", "x", "gone"));
    assertThat(new ThemeSwitch(now, CONTENT.theme("hearth")).site().containsKey("fonts")).isFalse();
  }

  @Test
  @DisplayName("LO1 letters that the other theme has stay, own colours go along and stay readable")
  void alongside() {
    var site =
        Json.object(
            """
            {"theme": "garage", "palette": "night-bay", "fonts": "bricolage",
             "colors": {"accent": ["oklch(.52 .19 34)", "oklch(.5 .1 250)"]}}
            """);
    var now = new LookFacts(site, CONTENT.theme("garage"), Badge.ALWAYS);

    var moved = new ThemeSwitch(now, CONTENT.theme("hearth"));

    var there = new LookFacts(moved.site(), CONTENT.theme("hearth"), Badge.ALWAYS);
    assertThat(there.pairing().id()).isEqualTo("bricolage");
    assertThat(there.own().keySet()).contains("accent");
    assertThat(moved.change(new TreeMap<>()).mended()).containsExactly("accent");
    assertThat(Legibility.measure(there.palette())).allMatch(Legibility.Measure::passes);
  }
}
