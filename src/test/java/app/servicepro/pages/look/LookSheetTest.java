package app.servicepro.pages.look;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import app.servicepro.support.Content;
import app.servicepro.themes.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookSheetTest {
  private static final Content CONTENT = Content.read(Path.of("."));
  private static final int MOST_FONTS = 70 * 1024;

  static Stream<Theme> themes() {
    return CONTENT.themes().values().stream();
  }

  @ParameterizedTest
  @MethodSource("themes")
  @DisplayName("S16 a site with nothing of its own has no style sheet of its own")
  void nothing(Theme theme) {
    var first = theme.pairings().getFirst().id();

    assertThat(LookSheet.of(theme, Json.object("{}"), "")).isEmpty();
    assertThat(LookSheet.of(theme, Json.object("{\"fonts\":\"" + first + "\"}"), "")).isEmpty();
    assertThat(LookSheet.of(theme, Json.object("{\"fonts\":\"gone\",\"colors\":{}}"), ""))
        .isEmpty();
  }

  @Test
  @DisplayName("S16 own colours become tokens by day and night; the content decides the address")
  void colours() {
    var blue = sheet("{\"colors\":{\"primary\":[\"#2563eb\",\"oklch(.7 .14 260)\"]}}");
    var red = sheet("{\"colors\":{\"primary\":[\"#b91c1c\",\"oklch(.7 .14 260)\"]}}");

    assertThat(blue.css())
        .isEqualTo(
            "@layer tokens{:root:root{--primary:light-dark(oklch(0.5461 0.2152 262.88),"
                + "oklch(0.7 0.14 260));}}\n");
    assertThat(blue.address()).matches("/look\\.[0-9a-f]{10}\\.css").isNotEqualTo(red.address());
  }

  @ParameterizedTest
  @DisplayName("S16 nothing but a colour ever reaches the style sheet")
  @ValueSource(
      strings = {
        "{\"colors\":{\"primary\":[\"red;}body{display:none\",\"#fff\"]}}",
        "{\"colors\":{\"primary\":[\"oklch(.5 .1 20);--x:1\",\"#fff\"]}}",
        "{\"colors\":{\"primary\":[\"url(//evil.example)\",\"#fff\"]}}",
        "{\"colors\":{\"primary\":\"#fff\"}}",
        "{\"colors\":{\"primary\":[1,2]}}",
        "{\"colors\":{\"}*{\":[\"#fff\",\"#fff\"]}}",
        "{\"colors\":[\"#fff\"]}"
      })
  void hostile(String site) {
    assertThat(LookSheet.of(CONTENT.theme("base"), Json.object(site), "")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("themes")
  @DisplayName("T9 a theme has at least four pairings, each of at most 70 kB of fonts")
  void pairings(Theme theme) {
    assertThat(theme.pairings()).hasSizeGreaterThanOrEqualTo(4);
    for (var pairing : theme.pairings()) {
      var bytes =
          pairing.preloads().stream()
              .mapToInt(file -> Objects.requireNonNull(theme.assets().get(file)).plain().length)
              .sum();

      assertThat(bytes).as(theme.id() + " " + pairing.id()).isLessThanOrEqualTo(MOST_FONTS);
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  @DisplayName("T9 another pairing changes both tokens and brings its faces along, served as given")
  void another(Theme theme) {
    for (var pairing : theme.pairings().subList(1, theme.pairings().size())) {
      var css = LookSheet.of(theme, Json.object("{\"fonts\":\"" + pairing.id() + "\"}"), "");

      assertThat(css.orElseThrow().css())
          .contains("--font-display:\"" + pairing.display() + "\"")
          .contains("--font-text:\"" + pairing.body() + "\"");
      if (!own(theme).containsAll(List.of(pairing.display(), pairing.body()))) {
        assertThat(css.orElseThrow().css()).contains("size-adjust:", "unicode-range:U+0100");
      }
      for (var address : css.orElseThrow().css().split("url\\(", -1)) {
        if (address.startsWith("/assets/")) {
          assertThat(theme.assets()).containsKey(address.substring(0, address.indexOf(')')));
        }
      }
    }
  }

  /** The families whose faces are in the theme's own style sheet. */
  private static List<String> own(Theme theme) {
    var sheet = Objects.requireNonNull(theme.assets().get(theme.look().stylesheet()));
    return Pattern.compile("@font-face\\{font-family:\"([^\"]+)\"")
        .matcher(new String(sheet.plain(), StandardCharsets.UTF_8))
        .results()
        .map(face -> face.group(1))
        .toList();
  }

  private static LookSheet sheet(String site) {
    return LookSheet.of(CONTENT.theme("base"), Json.object(site), "").orElseThrow();
  }
}
