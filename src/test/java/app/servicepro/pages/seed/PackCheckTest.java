package app.servicepro.pages.seed;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.SmallContent;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckTest {
  private static final String PACK = "industry-packs/sharpening/";
  private static final String ENGLISH = "i18n/en/packs/sharpening.properties";
  private static final String HOME = PACK + "pages/home.json";

  private final SmallContent content;

  PackCheckTest(@TempDir Path folder) {
    content = SmallContent.in(folder);
  }

  @ParameterizedTest
  @DisplayName("P2 a pack without a word of one of its parts is refused")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tagline=en tagline                | pack.json:1: no word packs/sharpening:tagline
          cta=en cta                        | pack.json:1: no word packs/sharpening:cta
          tone.say=en tone say              | pack.json:1: no word packs/sharpening:tone.say
          faq.q2.answer=en answer           | faq.json:1: no word packs/sharpening:faq.q2.answer
          messages.booking.text=en {customer} | messages.json:1: no word packs/sharpening:messages.booking.text
          """)
  void aMissingWord(String line, String refusal) {
    content.edit(ENGLISH, line + "\n", "");

    assertThat(content.refusal()).isEqualTo(PACK + refusal);
  }

  @Test
  @DisplayName("P2 a page without title or a required text is refused")
  void aMissingTextOfAPage() {
    var lines =
        new String[] {"pages.home.title=%s title\n", "pages.home.top.headline=%s home of {name}\n"};
    for (var line : lines) {
      content.edit(ENGLISH, line.formatted("en"), "");
      content.edit("i18n/es/packs/sharpening.properties", line.formatted("es"), "");
    }

    assertThat(content.refusal())
        .isEqualTo(HOME + ":1: title is required; top.headline is required");
  }

  @Test
  @DisplayName("P2 a page without which links lead nowhere is refused")
  void aMissingPage() {
    content.without(PACK + "pages/contact.json");

    assertThat(content.refusal()).isEqualTo(PACK + "pages/contact.json:1: missing");
  }

  @ParameterizedTest
  @DisplayName("P2 a page that the schemas do not know is refused")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "type": "text"             | "type": "texts"                               | top: no section type texts
          "id": "top"                | "id": "Top"                                   | Top: an id is [a-z0-9-]{1,40}
          "type": "text"             | "type": "text", "settings": {"shade": 1}      | top: no setting shade
          "type": "text"             | "type": "text", "blocks": [{"id": "a", "type": "b"}] | top.a: no block type b
          {"id": "top", "type": "text"} | {"id": "top", "type": "text"}, {"id": "top", "type": "cards"} | top: the id is used twice
          """)
  void aPageBesideTheSchemas(String from, String to, String reason) {
    content.edit(HOME, from, to);

    assertThat(content.refusal()).startsWith(HOME + ":1: ").contains(reason);
  }

  @Test
  @DisplayName("P2 an optional section that the pack does not name is refused")
  void anOptionalSection() {
    content.edit(
        "themes/plain/sections/text.json", "{\"settings\"", "{\"optional\": true, \"settings\"");

    assertThat(content.refusal()).contains("top: text is not named in the pack's blocks");
  }

  @Test
  @DisplayName("P2 a text that is too long is refused in the language in which it is")
  void tooLong() {
    content.edit(ENGLISH, "pages.home.title=en title", "pages.home.title=" + "x".repeat(61));

    assertThat(content.refusal()).isEqualTo(HOME + ":1: title (en) has 61 characters, at most 60");
  }

  @Test
  @DisplayName("P2 too few questions, or no message of a kind, are refused")
  void tooFew() {
    content.edit(PACK + "faq.json", ",\n{\"id\": \"q12\"}", "");
    assertThat(content.refusal()).isEqualTo(PACK + "faq.json:1: 11 questions, at least 12");

    content.edit(PACK + "faq.json", "{\"id\": \"q1\"}", "{\"id\": \"q1\"}, {\"id\": \"q12\"}");
    content.edit(PACK + "messages.json", "\"kind\": \"reminder\"", "\"kind\": \"booking\"");
    assertThat(content.refusal())
        .isEqualTo(PACK + "messages.json:1: no message of the kind reminder");
  }
}
