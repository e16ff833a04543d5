package app.servicepro.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttemptsTest {
  private static final Instant NOW = Instant.parse("2030-05-01T12:00:00Z");

  @Test
  @DisplayName("J2 pauses grow, and after the third attempt a job is due no more")
  void pausesGrow() {
    var pause = Duration.ofSeconds(30);

    assertThat(Attempts.next(1, NOW, pause)).isEqualTo(NOW.plusSeconds(30));
    assertThat(Attempts.next(2, NOW, pause)).isEqualTo(NOW.plusSeconds(300));
    assertThat(Attempts.next(3, NOW, pause)).isEqualTo(Attempts.NEVER);
    assertThat(Attempts.next(4, NOW, pause)).isEqualTo(Attempts.NEVER);
  }

  @Test
  @DisplayName("J2 the innermost cause is the reason, in one line of some length")
  void reasons() {
    var refused = new IllegalStateException("outer", new java.io.IOException("no\r\n\troute  "));

    assertThat(Reason.of(refused)).isEqualTo("IOException: no route");
    assertThat(Reason.of(new IllegalStateException())).isEqualTo("IllegalStateException");
    assertThat(Reason.of(null)).isEqualTo("it did not say why");
    assertThat(Reason.line("x".repeat(501))).hasSize(500).endsWith("x…");
  }
}
