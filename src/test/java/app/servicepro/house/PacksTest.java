package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.packs.Pack;
import app.servicepro.packs.PackLint;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.content.ContentFiles;
import app.servicepro.platform.json.Json;
import app.servicepro.support.Content;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacksTest {
  private static final Path PACKS = Path.of("industry-packs");
  private static final int LONGEST = 260;
  private static final Content CONTENT = Content.read(Path.of("."));

  static Collection<Pack> packs() {
    return CONTENT.packs().values();
  }

  @Test
  @DisplayName("P1 every folder under industry-packs is a pack")
  void everyFolder() {
    var folders =
        ContentFiles.folders(PACKS).stream().map(f -> f.getFileName().toString()).toList();

    assertThat(CONTENT.packs().keySet()).containsExactlyInAnyOrderElementsOf(folders);
  }

  @Test
  @DisplayName("P2 every pack has all its parts and words, in every theme")
  void whole() {
    assertThat(CONTENT.problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  @DisplayName("P3 every drawing that is not decoration is told in every language")
  void alternatives(Pack pack) {
    for (var drawing : pack.drawings().keySet()) {
      var english = pack.alternative(CONTENT.words(), "en", drawing);
      var spanish = pack.alternative(CONTENT.words(), "es", drawing);

      assertThat(spanish.isEmpty()).as(pack.id() + " " + drawing).isEqualTo(english.isEmpty());
      assertThat(spanish).isNotEqualToIgnoringCase(english.isEmpty() ? "-" : english);
      assertThat(List.of(english, spanish)).allMatch(text -> text.length() <= LONGEST);
    }
    assertThat(pack.alternative(CONTENT.words(), "es", "hero")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  @DisplayName("P2 every pack keeps every rule")
  void lint(Pack pack) {
    assertThat(PackLint.faults(pack, CONTENT.words())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  @DisplayName("every section of every page is filled, in English and in Spanish")
  void filled(Pack pack) {
    var theme = CONTENT.theme("base");
    var site = CONTENT.site(theme, pack, WebsiteSeed.demo(pack));
    for (var document : site.documents().entrySet()) {
      for (var section : Json.objects(document.getValue(), "sections")) {
        var schema = Objects.requireNonNull(theme.sections().get(section.getString("type")));
        boolean speaks = schema.settings().stream().anyMatch(s -> s.type().isWords());
        var text = section.toString();
        var at = pack.id() + " " + document.getKey() + " " + section.getString("id");

        assertThat(text.split("\"es\":")).as(at).hasSameSizeAs(text.split("\"en\":"));
        assertThat(!speaks || schema.source() != null || text.contains("\"en\":")).as(at).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void demoShopsAreInventedBusinessesThatCanBeReached(Pack pack) {
    var shop = pack.file("demo/tenant");

    assertThat(shop.getString("phone")).matches("\\+1\\d{3}55501\\d\\d");
    assertThat(shop.getString("email")).endsWith(".example");
    assertThat(Json.objects(shop, "hours")).isNotEmpty();
    assertThat(Json.objects(shop, "area")).isNotEmpty();
  }
}
