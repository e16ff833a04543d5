package app.servicepro.platform.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreensTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/dashboard", "/dashboard/team?done=invited&page=2", "/dashboard/team#m7"})
  void aPathOfOursIsTaken(String path) {
    assertThat(Screens.local(path, "/home")).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dashboard",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=1",
        "/a b",
        "/ñ",
        "/a\\b",
        "\t//evil.example"
      })
  void nobodyIsSentElsewhere(String path) {
    assertThat(Screens.local(path, "/home")).isEqualTo("/home");
  }

  @Test
  void withoutOrWithMuchTooLongAPathOneIsSentHome() {
    assertThat(Screens.local(null, "/home")).isEqualTo("/home");
    assertThat(Screens.local("/" + "a".repeat(2000), "/home")).isEqualTo("/home");
  }
}
