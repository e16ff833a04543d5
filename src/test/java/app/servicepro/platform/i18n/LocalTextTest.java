package app.servicepro.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import app.servicepro.support.SmallContent;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTextTest {
  @ParameterizedTest
  @DisplayName("S10 text shows in the reader's language, else the site's first, else any, else not")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"en":"Wash","es":"Lavado"} | Lavado
          {"en":"Wash"}               | Wash
          {"fr":"Lavage","en":"Wash"} | Wash
          {"fr":"Lavage"}             | Lavage
          "Wash"                      | Wash
          {}                          |
          null                        |
          5                           |
          """)
  void inALanguage(String value, String shown) {
    var document = Json.object("{\"text\":" + value + "}");

    assertThat(LocalText.in(document.get("text"), "es", "en")).isEqualTo(shown);
    assertThat(LocalText.in(document.get("other"), "es", "en")).isNull();
  }

  @Test
  void wordsOfAKeyInEveryLanguageThatHasThem(@TempDir Path folder) {
    var content = SmallContent.in(folder);
    content.edit("i18n/es/packs/sharpening.properties", "cta=es cta\n", "");
    var words = content.read().words();
    var pack = "packs/sharpening";

    var both = LocalText.of(words, pack, "messages.booking.text", Map.of("customer", "Ana"));

    assertThat(both.toString()).isEqualTo("{\"en\":\"en Ana\",\"es\":\"es Ana\"}");
    assertThat(LocalText.of(words, pack, "cta", Map.of()).keySet()).containsExactly("en");
    assertThat(LocalText.of(words, pack, "nobody.wrote.it", Map.of())).isEmpty();
  }
}
