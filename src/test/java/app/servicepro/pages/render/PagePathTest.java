package app.servicepro.pages.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {
  private static final List<String> LANGUAGES = List.of("en", "es");

  @ParameterizedTest
  @DisplayName("S9 the first part of the address decides the language")
  @CsvSource({
    "/, en, /, home, ",
    "/es/, es, /, home, ",
    "/services, en, /services, services, ",
    "/es/services, es, /services, services, ",
    "/services/full-detail, en, /services/full-detail, service, full-detail",
    "/es/services/full-detail, es, /services/full-detail, service, full-detail",
    "/fr, en, /fr, fr, ",
    "/escape, en, /escape, escape, "
  })
  void pages(String address, String language, String path, String page, @Nullable String subject) {
    assertThat(PagePath.parse(address, LANGUAGES))
        .contains(new PagePath(language, path, page, subject));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home",
        "/service",
        "/not-found",
        "/unavailable",
        "/coming-soon",
        "/es/home",
        "/en/es",
        "/about/us",
        "/services/",
        "/services/a/b",
        "/Services",
        "//",
        "/es//",
        "/a.html",
        "/services/A",
        "/es/es/services"
      })
  void noPageIsAt(String address) {
    assertThat(PagePath.parse(address, LANGUAGES)).isEmpty();
  }

  @Test
  void aPartHasAtMostSixtyCharacters() {
    assertThat(PagePath.parse("/" + "a".repeat(60), LANGUAGES)).isPresent();
    assertThat(PagePath.parse("/" + "a".repeat(61), LANGUAGES)).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("S9 a near miss of an address leads to the page itself")
  @CsvSource({
    "/es, /es/",
    "/en, /",
    "/en/, /",
    "/en/services, /services",
    "/services/, /services",
    "/es/services/, /es/services",
    "/, ",
    "/services, ",
    "/services//, ",
    "//, ",
    "/english, "
  })
  void proper(String address, @Nullable String proper) {
    assertThat(PagePath.proper(address, LANGUAGES).orElse(null)).isEqualTo(proper);
  }

  @Test
  void aSiteInOneLanguageHasNoPrefix() {
    assertThat(PagePath.parse("/es/", List.of("en"))).isEmpty();
    assertThat(PagePath.language("/es/services", List.of("en"))).isEqualTo("en");
    assertThat(PagePath.parse("/services", List.of("es", "en")).orElseThrow().language())
        .isEqualTo("es");
  }

  @Test
  void linksCarryTheLanguageExceptTheFirst() {
    var spanish = new Links("https://a.example", "es", "en");

    assertThat(spanish.to("/contact")).isEqualTo("/es/contact");
    assertThat(spanish.target("tel:+1")).isEqualTo("tel:+1");
    assertThat(spanish.target("/assets/a.css")).isEqualTo("/assets/a.css");
    assertThat(spanish.absolute("/")).isEqualTo("https://a.example/es/");
    assertThat(spanish.absolute("/faq", "en")).isEqualTo("https://a.example/faq");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT:x",
        "data:text/html,x",
        "//evil.example",
        "vbscript:x",
        "https://a.example/\"onclick=\"x",
        " /x",
        "http://a.example",
        "/\\evil.example"
      })
  @DisplayName("DR1 what no link may say leads home, wherever it comes from")
  void whatNoLinkMaySayLeadsHome(String link) {
    assertThat(new Links("https://a.example", "es", "en").target(link)).isEqualTo("/es/");
  }
}
