package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.house.content.WordFaults;
import app.servicepro.support.Digests;
import app.servicepro.support.SmallContent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {
  private static final String ENGLISH = "i18n/en/themes/plain.properties";
  private static final String SPANISH = "i18n/es/themes/plain.properties";

  private final Path folder;
  private final SmallContent content;

  WordsTest(@TempDir Path folder) {
    this.folder = folder;
    content = SmallContent.in(folder);
  }

  @Test
  @DisplayName(
      "F7 no word of a complete language is missing, extra, stale, unused, mismatched or"
          + " misspelled")
  void shippedWords() {
    assertThat(WordFaults.in(Path.of("."), WordFaults.NAMES)).isEmpty();
  }

  @Test
  @DisplayName("F7 sound words have no fault")
  void soundWords() {
    assertThat(faults()).isEmpty();
  }

  @Test
  @DisplayName("F7 a missing word is named")
  void missing() {
    content.edit(SPANISH, "nav.main=es nav main\n", "");

    assertThat(faults()).contains("themes/plain:nav.main (es) is missing");
  }

  @Test
  @DisplayName("F7 a word that a template asks for and nobody wrote is named")
  void neverWritten() {
    content.with("themes/plain/sections/footer.peb", "{{ t(\"foot.note\") }}");

    assertThat(faults()).contains("themes/plain:foot.note is asked for and nobody wrote it");
  }

  @Test
  @DisplayName("F7 a word that only the translation has is named")
  void extra() {
    content.edit(SPANISH, "nav.main=", "nav.extra=Algo\nnav.main=");

    assertThat(faults()).contains("themes/plain:nav.extra (es) is extra: English has no such key");
  }

  @Test
  @DisplayName("F7 a bundle that only the translation has is named")
  void extraBundle() {
    content.with("i18n/es/themes/striped2.properties", "a=b\n");

    assertThat(faults()).contains("themes/striped2:* (es) belongs to no English bundle");
  }

  @Test
  @DisplayName("F7 a translation of an older English text is named, until its key is")
  void stale() {
    content.edit(ENGLISH, "nav.main=en nav main", "nav.main=The pages");
    var before = faults();

    Digests.write(folder.resolve("i18n"), Set.of());
    var untouched = faults();
    Digests.write(folder.resolve("i18n"), Set.of("themes/plain:nav.main"));

    assertThat(before)
        .isEqualTo(untouched)
        .containsExactly("themes/plain:nav.main (es) is stale: the English text has changed");
    assertThat(faults()).isEmpty();
  }

  @Test
  @DisplayName("F7 a new word without digest and a digest without word are named")
  void digests() {
    content.edit(ENGLISH, "nav.main=", "nav.new=New\nnav.main=");
    content.edit(SPANISH, "nav.main=", "nav.new=Nuevo\nnav.main=");
    content.edit("i18n/es/themes/plain.digests", "nav.main=", "nav.old=12345678\nnav.main=");

    assertThat(faults())
        .contains("themes/plain:nav.new (es) has no digest: run exec:exec@digests")
        .contains("themes/plain:nav.old (es) is gone, its digest is not: run exec:exec@digests");
  }

  @Test
  void aKeyThatNobodyHasCannotBeNamed() {
    var named = Set.of("themes/plain:nav.man");

    assertThatThrownBy(() -> Digests.write(folder.resolve("i18n"), named))
        .hasMessage("no such word: themes/plain:nav.man");
  }

  @Test
  @DisplayName("F7 placeholders that differ from English are named")
  void placeholders() {
    content.edit("i18n/es/packs/sharpening.properties", "es {customer}", "es {cliente}");

    assertThat(faults())
        .contains(
            "packs/sharpening:messages.booking.text (es) has the placeholders [cliente], English"
                + " has [customer]");
  }

  @Test
  @DisplayName("F7 a plural form that the language needs and the message lacks is named")
  void plurals() {
    var both = List.of("i18n/en/platform.properties", "i18n/es/platform.properties");
    both.forEach(f -> content.edit(f, "{minutes} min", "{minutes, plural, other {# min}}"));

    assertThat(faults())
        .contains("platform:duration.minutes (es) lacks the plural [one]")
        .contains("platform:duration.minutes (en) lacks the plural [one]");
  }

  @Test
  @DisplayName("F7 an unused word is named, wherever it would have been asked for")
  void unused() {
    content.edit(ENGLISH, "nav.main=", "nav.idle=Idle\nnav.main=");
    content.edit(
        "i18n/en/packs/sharpening.properties",
        "services.s1.about=",
        "services.s0.name=x\nservices.s1.about=");
    content.edit(
        "i18n/en/packs/sharpening.properties",
        "pages.faq.title=",
        "pages.faq.gone.headline=x\npages.faq.title=");
    content.edit("i18n/en/platform.properties", "duration", "dura=x\nduration");

    assertThat(faults())
        .contains("themes/plain:nav.idle is used nowhere", "platform:dura is used nowhere")
        .contains("packs/sharpening:services.s0.name is used nowhere")
        .contains("packs/sharpening:pages.faq.gone.headline is used nowhere");
  }

  @Test
  @DisplayName("F7 a word asked for by a beginning of its key is used")
  void usedByItsBeginning() {
    content.with("themes/plain/sections/footer.peb", "{{ t(\"day.\" ~ section.id ~ \".short\") }}");
    content.edit(ENGLISH, "nav.main=", "day.mon.long=Monday\nday.mon.short=Mon\nnav.main=");

    assertThat(faults())
        .contains("themes/plain:day.mon.long is used nowhere")
        .doesNotContain("themes/plain:day.mon.short is used nowhere");
  }

  @Test
  @DisplayName(
      "F7 words out of order, with straight quotes, with HTML or left in English are named")
  void spelling() {
    content.edit(SPANISH, "offer.decline=es offer decline\n", "");
    content.edit(
        SPANISH, "nav.main=es nav main", "offer.decline=No <b>gracias</b>\nnav.main=l'idioma");
    content.edit(ENGLISH, "offer.text=en offer text", "offer.text=This site is also in English");
    content.edit(SPANISH, "offer.text=es offer text", "offer.text=This site is also in English");

    assertThat(faults())
        .contains("themes/plain:nav.main (es) is not in order after offer.decline")
        .contains("themes/plain:nav.main (es) has a straight quote or apostrophe")
        .contains("themes/plain:offer.decline (es) holds HTML")
        .contains(
            "themes/plain:offer.text (es) is the same as in English: This site is also in English");
  }

  private List<String> faults() {
    return WordFaults.in(folder, key -> false);
  }
}
