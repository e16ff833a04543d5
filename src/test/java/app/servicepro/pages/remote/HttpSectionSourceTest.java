package app.servicepro.pages.remote;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.http.Outgoing;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HttpSectionSourceTest {
  private static final String FAILS = "";

  private final Backend backend = new Backend();
  private final HttpSectionSource source = new HttpSectionSource();
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");

  @BeforeEach
  void withAClockOfItsOwn() throws ReflectiveOperationException {
    var outgoing = HttpSectionSource.class.getDeclaredField("outgoing");
    outgoing.setAccessible(true);
    outgoing.set(source, backend);
    InstantSource ours = () -> now;
    Time.use(ours.withZone(ZoneOffset.UTC));
  }

  @AfterEach
  void giveTheClockBack() {
    Time.use(Clock.systemUTC());
  }

  @Test
  @DisplayName("S8 an answer is asked for once in ten seconds, in the reader's language")
  void fresh() {
    backend.answers("{\"n\":1}", "{\"n\":2}");

    assertThat(List.of(after(0), after(9))).containsOnly(Map.of("n", 1L));
    assertThat(after(1)).isEqualTo(Map.of("n", 2L));
    assertThat(backend.asked)
        .containsExactly("https://b.example/x?locale=es", "https://b.example/x?locale=es");
  }

  @Test
  @DisplayName("S8 the last good answer stands in for one that fails or is nonsense")
  void lastGood() {
    backend.answers("{\"n\":1}", FAILS, "<html>", "[1]", "{\"n\":5}");

    assertThat(after(0)).isEqualTo(Map.of("n", 1L));
    assertThat(List.of(after(10), after(10), after(10))).containsOnly(Map.of("n", 1L));
    assertThat(after(30)).isEqualTo(Map.of("n", 5L));
  }

  @Test
  @DisplayName("S8 after three failures in a row a backend is left alone for half a minute")
  void circuit() {
    backend.answers(FAILS, FAILS, FAILS, FAILS, "{}", FAILS, FAILS);
    assertThat(after(0)).isNull();
    assertThat(after(10)).isNull();
    assertThat(after(10)).isNull();

    assertThat(after(29)).isNull();
    assertThat(backend.asked).hasSize(3);
    after(1);
    assertThat(backend.asked).as("one try, which fails").hasSize(4);
    after(29);
    assertThat(backend.asked).hasSize(4);
    assertThat(after(1)).isEqualTo(Map.of());

    after(10);
    after(10);
    assertThat(backend.asked).as("good again: as patient as at first").hasSize(7);
  }

  @Test
  @DisplayName("S8 another tenant, source or language has an answer of its own")
  void keys() {
    backend.answers("{\"n\":1}", "{\"n\":2}", "{\"n\":3}", "{\"n\":4}");
    var other = TenantId.of("00000000-0000-7000-8000-000000000002");
    var address = "https://b.example/x?key=1";

    assertThat(source.answer(TenantId.ROOT, "faq", "es", address)).isEqualTo(Map.of("n", 1L));
    assertThat(source.answer(other, "faq", "es", address)).isEqualTo(Map.of("n", 2L));
    assertThat(source.answer(TenantId.ROOT, "faq", "en", address)).isEqualTo(Map.of("n", 3L));
    assertThat(source.answer(TenantId.ROOT, "menu", "es", address)).isEqualTo(Map.of("n", 4L));
    assertThat(source.answer(TenantId.ROOT, "faq", "es", address)).isEqualTo(Map.of("n", 1L));
    assertThat(backend.asked.getFirst()).isEqualTo("https://b.example/x?key=1&locale=es");
  }

  @Test
  @DisplayName("S8 an address that is none never breaks a page")
  void noAddress() {
    assertThat(source.answer(TenantId.ROOT, "faq", "es", "not an address")).isNull();
    assertThat(source.answer(TenantId.ROOT, "menu", "es", "")).isNull();
  }

  private @Nullable Object after(int seconds) {
    now = now.plus(Duration.ofSeconds(seconds));
    return source.answer(TenantId.ROOT, "services", "es", "https://b.example/x");
  }

  /** Says what it was told to say, in order. */
  private static final class Backend extends Outgoing {
    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    void answers(String... texts) {
      answers.addAll(List.of(texts));
    }

    @Override
    public String get(URI address) throws IOException {
      asked.add(address.toString());
      var answer = answers.removeFirst();
      if (answer.equals(FAILS)) {
        throw new IOException("slow");
      }
      return answer;
    }
  }
}
