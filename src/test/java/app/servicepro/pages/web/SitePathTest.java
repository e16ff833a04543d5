package app.servicepro.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
  @ParameterizedTest
  @DisplayName("S11 plain paths may be looked up")
  @ValueSource(
      strings = {
        "/",
        "/services/full-detail",
        "/es/",
        "//",
        "/a..b",
        "/...",
        "/.well-known/x",
        "/~a!$&'()*+,=:@"
      })
  void plain(String path) {
    assertThat(SitePath.judge(path)).isEqualTo(200);
  }

  @ParameterizedTest
  @DisplayName("S11 what is no path at all gets 400")
  @ValueSource(
      strings = {
        "",
        "services",
        "http://a.example/",
        "*",
        "/a b",
        "/a\tb",
        "/a\u0000b",
        "/a\nb",
        "/é",
        "/a\\b",
        "/a{b}",
        "/a|b",
        "/a<b>",
        "/a\"b",
        "/a^b",
        "/a`b",
        "/../etc/passwd",
        "/a/..",
        "/a/./b",
        "/%2e%2e/etc",
        "/a/%2e%2e",
        "/..%2fetc",
        "/%2e/a",
        "/%252e%252e/etc",
        "/%25",
        "/%00",
        "/a%0ab",
        "/%5c..%5c",
        "/%c0%ae%c0%ae/",
        "/%",
        "/%zz",
        "/%2",
        "/%7f",
        "/;/../a",
        "/a%ff"
      })
  void none(String path) {
    assertThat(SitePath.judge(path)).isEqualTo(400);
  }

  @ParameterizedTest
  @DisplayName("S11 an escape leads to nothing, for no address of a site needs one")
  @ValueSource(strings = {"/a%20b", "/caf%C3%A9", "/a;jsessionid=1", "/%41", "/a%2Bb", "/a+b%20c"})
  void escaped(String path) {
    assertThat(SitePath.judge(path)).isEqualTo(404);
  }

  @Test
  @DisplayName("S11 a path has at most 1,024 characters")
  void length() {
    assertThat(SitePath.judge("/" + "a".repeat(1023))).isEqualTo(200);
    assertThat(SitePath.judge("/" + "a".repeat(1024))).isEqualTo(414);
    assertThat(SitePath.judge("x".repeat(10_240))).isEqualTo(414);
    assertThat(SitePath.judge("/" + "%".repeat(1_000_000))).isEqualTo(414);
  }
}
