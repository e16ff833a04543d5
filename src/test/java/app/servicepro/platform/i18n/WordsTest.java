package app.servicepro.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.support.SmallContent;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {
  private static final String ENGLISH = "i18n/en/platform.properties";

  private final SmallContent content;

  WordsTest(@TempDir Path folder) {
    content = SmallContent.in(folder);
  }

  @Test
  @DisplayName("F7 every complete language has every word of the product, and no other")
  void completeLanguages() {
    var shipped = Words.read(Path.of("i18n"));
    var english = shipped.locales().source();

    for (var locale : shipped.locales().byTag().values()) {
      for (var name : shipped.bundleNames()) {
        var keys = shipped.bundle(english, name).orElseThrow().messages().keySet();
        var own = shipped.bundle(locale.tag(), name).map(b -> b.messages().keySet());
        assertThat(own.isPresent() || !locale.complete()).as(locale.tag() + " " + name).isTrue();
        assertThat(keys).as(locale.tag() + " " + name).containsAll(own.orElse(keys));
        assertThat(!locale.complete() || own.orElse(keys).containsAll(keys)).isTrue();
      }
    }
  }

  @Test
  void aWordThatALanguageLacksIsSaidInTheSourceLanguage() {
    content.with("i18n/es/platform.properties", "");
    content.with(ENGLISH, "days={n, plural, one {# day} other {# days}}\nplain=No placeholder\n");

    var words = words();

    assertThat(words.text("es", "platform", "days", Map.of("n", 1))).isEqualTo("1 day");
    assertThat(words.text("es", "platform", "plain")).isEqualTo("No placeholder");
    assertThat(words.exact("es", "platform", "plain")).isEmpty();
  }

  @Test
  void numbersArePutInAsTheyAreWrittenInTheUnitedStates() {
    content
        .with(ENGLISH, "sum={n, number}\n")
        .with("i18n/es/platform.properties", "sum={n, number}\n");

    assertThat(words().text("en", "platform", "sum", Map.of("n", 12345.5))).isEqualTo("12,345.5");
    assertThat(words().text("es", "platform", "sum", Map.of("n", 12345.5))).isEqualTo("12,345.5");
  }

  @Test
  void aWordThatNobodyWroteIsAnError() {
    assertThatThrownBy(() -> words().text("es", "platform", "nothing"))
        .isInstanceOf(NoSuchWord.class)
        .hasMessage("no word platform:nothing");
  }

  @Test
  @DisplayName("F7 a message that cannot be read is refused and named, with its line")
  void aMessageThatCannotBeReadIsRefusedWithItsLine() {
    content.with(ENGLISH, "a=A\nb=B\nc={n, plural, one {# day}\nd=D\n");

    assertThatThrownBy(this::words)
        .isInstanceOf(BrokenContent.class)
        .hasMessageContaining("platform.properties:3: c: ");
  }

  private Words words() {
    return Words.read(content.root().resolve("i18n"));
  }
}
