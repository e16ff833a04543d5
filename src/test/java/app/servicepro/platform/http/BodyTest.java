package app.servicepro.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {
  private static final String TEXT = "Señor, the same line again. ".repeat(200);
  private static final Body PAGE = Body.text("text/html", TEXT);

  @Test
  void textComesBackFromItsCompressedForm() throws IOException {
    var gzip = PAGE.coded(true, false);

    assertThat(gzip.coding()).isEqualTo("gzip");
    assertThat(gzip.bytes()).hasSizeLessThan(TEXT.length() / 10);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.bytes())).readAllBytes())
        .isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(new String(PAGE.plain(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
    assertThat(PAGE.coded(false, false).bytes()).isEqualTo(PAGE.plain());
    assertThat(PAGE.coded(false, false).coding()).isNull();
  }

  @Test
  void bytesThatDoNotShrinkAreSentAsTheyAre() {
    byte[] bytes = {1, 2, 3};
    var font = Body.binary("font/woff2", bytes);

    assertThat(font.varies()).isFalse();
    assertThat(font.coded(true, true).coding()).isNull();
    assertThat(font.coded(true, true).bytes()).isEqualTo(bytes);
  }

  @Test
  void tagsAreStrongDifferByContentAndByCoding() {
    var gzip = PAGE.coded(true, false).etag();
    var plain = PAGE.coded(false, false).etag();

    assertThat(gzip).matches("\"[0-9a-f]{20}-g\"");
    assertThat(plain).matches("\"[0-9a-f]{20}\"");
    assertThat(Body.text("text/html", TEXT).coded(true, false).etag()).isEqualTo(gzip);
    assertThat(Body.text("text/html", TEXT + ".").coded(true, false).etag()).isNotEqualTo(gzip);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "%s"                | "%s"
          "%s-g"              | "%s-g"
          W/"%s-g"            | "%s-g"
          "other", "%s-b"     | "%s-b"
          "other"             |
          x%s                 |
          "x%s"               |
          "%s                 |
          %s                  |
          """)
  void theClientsTagIsFoundInAnyCoding(String tags, String found) {
    var hash = PAGE.coded(false, false).etag().replace("\"", "");
    var wanted = found == null ? null : found.formatted(hash);

    assertThat(PAGE.matching(tags.formatted(hash))).isEqualTo(wanted);
  }

  @Test
  void weighsWhatItHoldsInMemory() {
    int gzip = PAGE.coded(true, false).bytes().length;

    assertThat(PAGE.weight()).isBetween(gzip * 2, gzip * 2 + 1_000);
  }
}
