package app.servicepro.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.support.SmallContent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackServicesTest {
  private static final String FILE = "industry-packs/sharpening/services.json";

  private final SmallContent content;

  PackServicesTest(@TempDir Path folder) {
    content = SmallContent.in(folder);
  }

  @ParameterizedTest
  @DisplayName("P2 services that cannot be offered are refused")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "addOns": ["oil"], "featured": true  | "addOns": ["wax"]          | s1: no add-on wax
          "featured": true                     | "featured": false          | exactly one service is featured
          "featured": false                    | "featured": true           | exactly one service is featured
          "amount": 1000                       | "amount": -1               | s1: minutes from 5 up, no negative amount
          "minutes": 30                        | "minutes": 4               | s1: minutes from 5 up, no negative amount
          "picture": "knife"                   | "picture": "fork"          | s1: no drawing fork
          "shape": "fixed"                     | "shape": "about"           | not a list of services: No enum constant
          "amount": 1000                       | "amount": 10.5             | not a list of services:
          "shape": "fixed"                     | "shape": "per-size"        | s1: sizes, two or more of them, belong to the shape per-size
          "shape": "fixed"                     | "shape": "fixed", "sizes": [{"id": "a", "amount": 1, "minutes": 9}, {"id": "b", "amount": 1, "minutes": 9}] | s1: sizes, two or more
          "shape": "fixed"                     | "shape": "per-size", "sizes": [{"id": "a", "amount": 1000, "minutes": 9}, {"id": "b", "amount": 900, "minutes": 9}] | s1: the amount is that of the smallest size
          "shape": "fixed"                     | "shape": "per-size", "sizes": [{"id": "a", "amount": 1000, "minutes": 4}, {"id": "b", "amount": 1200, "minutes": 9}] | s1: minutes from 5 up, no negative amount in any size
          "shape": "fixed"                     | "shape": "per-size", "sizes": [{"id": "a", "amount": 1000, "minutes": 9}, {"id": "a", "amount": 1200, "minutes": 9}] | s1: size a is there twice
          "shape": "fixed"                     | "shape": "per-size", "sizes": [{"id": "a", "amount": 1000, "minutes": 9}, {"id": "b", "amount": 1200, "minutes": 9}] | no word services.s1.sizes.a
          "services"                           | "offers"                   | 0 services, at least 8
          "id": "s1"                           | "id": "s9"                 | no word services.s9.name
          """)
  void servicesThatCannotBeOffered(String from, String to, String reason) {
    content.edit(FILE, from, to);

    assertThat(content.refusal()).startsWith(FILE + ":1: ").contains(reason);
  }

  @Test
  @DisplayName("P2 an add-on without a name is refused")
  void anAddOnWithoutName() {
    content.edit("i18n/en/packs/sharpening.properties", "addons.oil.name=en addons oil name\n", "");
    content.edit("i18n/es/packs/sharpening.properties", "addons.oil.name=es addons oil name\n", "");

    assertThat(content.refusal()).startsWith(FILE + ":1: no word addons.oil.name");
  }

  @Test
  void aSeedChoosesServicesInItsOrder() {
    var read = content.read();
    var services = new PackServices(read.pack("sharpening"), read.words(), Map.of());

    var chosen = services.chosen(WebsiteSeed.of("Edge", "Reno", List.of("s3", "s1")));

    assertThat(chosen).extracting(Offering::id).containsExactly("s3", "s1");
    assertThat(services.chosen(WebsiteSeed.of("Edge", "Reno", List.of()))).hasSize(8);
    assertThat(chosen.getFirst().texts().toString())
        .startsWith("{\"name\":{\"en\":\"en name 3\",\"es\":\"es name 3\"}");
  }
}
