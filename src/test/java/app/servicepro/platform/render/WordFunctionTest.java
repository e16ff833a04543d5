package app.servicepro.platform.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.platform.i18n.Words;
import app.servicepro.support.SmallContent;
import io.pebbletemplates.pebble.error.PebbleException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFunctionTest {
  private final SmallContent content;

  WordFunctionTest(@TempDir Path folder) {
    content = SmallContent.in(folder);
  }

  @Test
  void theChildsWordsComeFirstThenTheParents() {
    content.with("i18n/en/themes/striped.properties", "nav.main=Stripes\n");

    assertThat(rendered("{{ t(\"nav.main\") }}, {{ t(\"offer.text\") }}", "en"))
        .isEqualTo("Stripes, en offer text");
    assertThat(rendered("{{ t(\"offer.text\") }}", "es")).isEqualTo("es offer text");
  }

  @Test
  void argumentsFillPlaceholdersAndAreEscaped() {
    content.with("i18n/en/themes/striped.properties", "all=All {n} of {who}\n");

    assertThat(rendered("{{ t(\"all\", {\"n\": 3, \"who\": \"<us>\"}) }}", "en"))
        .isEqualTo("All 3 of &lt;us&gt;");
  }

  @Test
  void aWordThatNobodyWroteIsAnErrorWithItsLine() {
    assertThatThrownBy(() -> rendered("\n{{ t(\"nobody.wrote\") }}", "en"))
        .isInstanceOfSatisfying(
            PebbleException.class,
            e -> {
              assertThat(e.getPebbleMessage()).isEqualTo("no word nobody.wrote");
              assertThat(e.getLineNumber()).isEqualTo(2);
            });
  }

  private String rendered(String template, String language) {
    var words = Words.read(content.root().resolve("i18n"));
    var t = new WordFunction(() -> words, List.of("themes/striped", "themes/plain"));
    return new Templates(Map.of("a.peb", template), t)
        .render("a.peb", Map.of(), Locale.of(language));
  }
}
