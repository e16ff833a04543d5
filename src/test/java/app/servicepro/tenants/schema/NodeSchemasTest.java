package app.servicepro.tenants.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.platform.i18n.Words;
import app.servicepro.tenants.Feature;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NodeSchemasTest {
  private static final NodeSchemas NODES = NodeSchemas.shipped();
  private static final Words WORDS = Words.read(Path.of("i18n"));

  /** A node and one of its fields. */
  private record Place(NodeSchema node, Field field) {
    String key() {
      return node.node() + "." + field.id();
    }
  }

  private static Stream<Place> places() {
    return NODES.all().stream()
        .flatMap(n -> n.fields().values().stream().map(f -> new Place(n, f)));
  }

  @Test
  @DisplayName("N7 every shipped default passes its own validation")
  void defaults() {
    assertThat(places().count()).isGreaterThan(35);
    assertThat(places().filter(p -> p.field().fact() == null))
        .allSatisfy(p -> assertThat(p.field().fault(p.field().standard())).as(p.key()).isNull());
  }

  @Test
  @DisplayName("N7 every default text passes the validation of its field, in every language")
  void defaultTexts() {
    for (var place : places().filter(p -> p.field().localized()).toList()) {
      for (var tag : WORDS.locales().tags()) {
        var text = WORDS.exact(tag, "tenants", "default." + place.key()).orElse("");
        var typed = place.field().type().read(text.replace("{business}", "B".repeat(120)));

        assertThat(place.field().faultOfOne(typed)).as(place.key() + " " + tag).isNull();
      }
    }
  }

  @Test
  @DisplayName("N7 the defaults of a node go together")
  void defaultsGoTogether() {
    for (var node : NODES.all()) {
      assertThat(node.lacking(f -> node.field(f).standard(), false)).as(node.node()).isEmpty();
      assertThat(node.lacking(f -> node.field(f).standard(), true)).as(node.node()).isEmpty();
    }
  }

  @Test
  void everythingHasAName() {
    var missing = new ArrayList<String>();
    for (var node : NODES.all()) {
      need(missing, "node." + node.node(), "node." + node.node() + ".about");
    }
    places()
        .forEach(p -> {
          need(missing, "field." + p.key());
          p.field().choices().forEach(c -> need(missing, "choice." + p.key() + "." + c));
          if (p.field().unit() != null) {
            need(missing, "unit." + p.field().unit());
          }
        });
    Stream.of(Feature.values()).forEach(f -> need(missing, "feature." + f.key()));

    assertThat(missing).isEmpty();
  }

  @Test
  void everyFeatureOfANodeIsInTheCatalogue() {
    assertThat(NODES.all())
        .allSatisfy(
            n -> assertThat(n.feature() == null || Feature.of(n.feature()).isPresent()).isTrue());
  }

  @Test
  void theLanguagesOfASiteAreTheCompleteOnes() {
    var complete =
        WORDS.locales().byTag().values().stream()
            .filter(app.servicepro.platform.i18n.Locales.Locale::complete)
            .map(app.servicepro.platform.i18n.Locales.Locale::tag)
            .toList();

    assertThat(NODES.get("site").field("locale").choices()).isEqualTo(complete);
  }

  @Test
  void whatOthersMakeNecessaryIsMissed() {
    var phone = NODES.get("phone");
    var values =
        Map.<String, JsonValue>of(
            "mode", phone.field("mode").type().read("ring"),
            "forward-to", phone.field("forward-to").standard());

    assertThat(phone.lacking(f -> values.getOrDefault(f, JsonValue.NULL), false))
        .containsOnlyKeys("forward-to");
    assertThat(phone.lacking(f -> values.getOrDefault(f, JsonValue.NULL), true))
        .containsOnlyKeys("mode");
    assertThat(phone.field("mode").standard()).isInstanceOf(JsonString.class);
  }

  @Test
  void aLayerSetsOnlyItsOwnFields() {
    var billing = NODES.get("billing");

    assertThat(billing.fields(false)).extracting(Field::id).doesNotContain("trial-days");
    assertThat(billing.fields(true)).extracting(Field::id).contains("trial-days", "currency");
    assertThat(NODES.get("email").fields(true)).extracting(Field::id).doesNotContain("from-name");
  }

  @Test
  void askingForAnotherIsAMistake() {
    assertThatThrownBy(() -> NODES.get("fax")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NODES.get("phone").field("colour"))
        .hasMessage("node phone has no field colour");
  }

  private static void need(List<String> missing, String... keys) {
    Stream.of(keys).filter(key -> !WORDS.has("tenants", key)).forEach(missing::add);
  }
}
