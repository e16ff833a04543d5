package app.servicepro.packs;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.SmallContent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sound pack is changed in one place, and the fault is told. */
class PackLintTest {
  private static final String PACK = "industry-packs/sharpening/";
  private static final String ENGLISH = "i18n/en/packs/sharpening.properties";
  private static final String SPANISH = "i18n/es/packs/sharpening.properties";

  private final SmallContent content;

  PackLintTest(@TempDir Path folder) {
    content = SmallContent.in(folder);
  }

  @Test
  @DisplayName("P2 a sound pack has no fault")
  void sound() {
    assertThat(faults()).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("P2 ids that are there twice or are none are told")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          services.json | "id": "s2"       | "id": "s1"       | services: s1 is there twice
          faq.json      | "id": "q2"       | "id": "q1"       | faq: q1 is there twice
          faq.json      | "id": "q2"       | "id": "Q 2"      | faq: an id is [a-z0-9-]{1,40}: "Q 2"
          messages.json | "id": "reminder" | "id": "booking"  | messages: booking is there twice
          """)
  void ids(String file, String from, String to, String fault) {
    content.edit(PACK + file, from, to);

    assertThat(faults()).containsExactly(PACK + file + ":1: " + fault);
  }

  @Test
  @DisplayName("P2 ten thousand services, questions or letters are told")
  void many() {
    for (var list : List.of("services", "faq", "messages")) {
      content.with(PACK + list + ".json", "{\"" + list + "\": [" + entries(10_000) + "]}");
    }

    assertThat(faults())
        .contains(
            PACK + "services.json:1: 10000 services, at most 40",
            PACK + "faq.json:1: 10000 faq, at most 60",
            PACK + "messages.json:1: 10000 messages, at most 40",
            PACK + "faq.json:1: more than 65536 characters");
  }

  private static String entries(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> "{\"id\": \"e" + i + "\"}")
        .collect(Collectors.joining(","));
  }

  @Test
  @DisplayName("P3 a drawing that nobody shows, and one that is not there, are told")
  void drawings() {
    content.with(PACK + "images/fork.svg", "<svg viewBox=\"0 0 1 1\"></svg>");
    content.edit(PACK + "services.json", "\"picture\": \"knife\"", "\"picture\": \"spoon\"");

    assertThat(faults())
        .containsExactlyInAnyOrder(
            PACK + "pack.json:1: the drawing fork is shown nowhere",
            PACK + "pack.json:1: the drawing knife is shown nowhere",
            PACK + "pack.json:1: no drawing spoon");
  }

  @Test
  @DisplayName("P3 more than sixty drawings, or one that is told at length, are told")
  void manyDrawings() {
    for (int i = 0; i < 60; i++) {
      content.with(PACK + "images/d" + i + ".svg", "<svg viewBox=\"0 0 1 1\"></svg>");
    }
    content.edit(ENGLISH, "images.knife=en", "images.knife=" + "x".repeat(260));

    assertThat(faults())
        .contains(
            PACK + "pack.json:1: 61 drawings, at most 60",
            PACK + "pack.json:1: knife (en): more than 260 letters");
  }

  @ParameterizedTest
  @DisplayName("P2 a text that one language lacks, or that is markup, is told with its line")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          cta=es cta      | cto=es cta           | cta is missing
          cta=es cta      | cto=es cta           | cto is extra: English has no such key
          es {customer}   | es {cliente}         | has the placeholders [cliente], English has [customer]
          cta=es cta      | cta=<b>es</b> cta    | cta holds HTML
          cta=es cta      | cta=l'es cta         | cta has a straight quote or apostrophe
          """)
  void words(String from, String to, String fault) {
    content.edit(SPANISH, from, to);

    assertThat(faults()).anyMatch(f -> f.startsWith(SPANISH + ":") && f.endsWith(fault));
  }

  @Test
  @DisplayName("P2 a pack without words, in one language or at all, is told so")
  void noWords() {
    content.without(SPANISH);
    assertThat(faults()).containsExactly(PACK + "pack.json:1: no words packs/sharpening (es)");

    content.without(ENGLISH);
    assertThat(faults()).containsExactly(PACK + "pack.json:1: no words packs/sharpening");
  }

  private List<String> faults() {
    var read = content.read();
    return PackLint.faults(read.pack("sharpening"), read.words()).stream()
        .map(fault -> fault.replace(content.root() + "/", ""))
        .toList();
  }
}
