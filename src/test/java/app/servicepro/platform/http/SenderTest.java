package app.servicepro.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                    | false | false
          ''                        | false | false
          gzip                      | true  | false
          gzip, deflate, br, zstd   | true  | true
          GZIP                      | true  | false
          br;q=1.0, gzip;q=0.8      | true  | true
          deflate,gzip;q=0.001      | true  | false
          gzip;q=0                  | false | false
          gzip ; q=0.000, br        | false | true
          gzip; q=0.0, *            | false | true
          *                         | true  | true
          *;q=0                     | false | false
          *;q=0, gzip               | true  | false
          br;q=0, *;q=0.5           | true  | false
          identity                  | false | false
          xgzip, brx                | false | false
          gzipped, abr              | false | false
          """)
  void takesTheCodingsThatAreNamedWithAWeight(
      @Nullable String accepted, boolean gzip, boolean brotli) {
    assertThat(Sender.takesGzip(accepted)).isEqualTo(gzip);
    assertThat(Sender.takesBrotli(accepted)).isEqualTo(brotli);
  }
}
