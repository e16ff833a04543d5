package app.servicepro.media.s3;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.crypto.Hash;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The examples that Amazon publishes for its signatures. */
class SignatureTest {
  private static final Instant NOW = Instant.parse("2013-05-24T00:00:00Z");

  private final Signature signature =
      new Signature(
          new S3Settings(
              URI.create("https://examplebucket.s3.amazonaws.com"),
              "examplebucket",
              "us-east-1",
              "AKIAIOSFODNN7EXAMPLE",
              "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
              ""));

  @Test
  @DisplayName("M1 requests are signed like Amazon’s example")
  void headers() {
    var headers =
        signature.headers(
            "GET", "/test.txt", Map.of(), Map.of("range", "bytes=0-9"), Hash.sha256(""), NOW);

    assertThat(headers.get("authorization"))
        .endsWith(
            "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
  }

  @Test
  @DisplayName("M1 a query is signed like Amazon’s example")
  void query() {
    var headers =
        signature.headers(
            "GET", "/", Map.of("prefix", "J", "max-keys", "2"), Map.of(), Hash.sha256(""), NOW);

    assertThat(headers.get("authorization"))
        .endsWith("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
  }

  @Test
  @DisplayName("M1 addresses are signed like Amazon’s example")
  void presigned() {
    assertThat(signature.presigned("/test.txt", Map.of(), Duration.ofDays(1), NOW))
        .endsWith(
            "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404");
  }
}
