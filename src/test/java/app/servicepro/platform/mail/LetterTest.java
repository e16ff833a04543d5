package app.servicepro.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
  private static final String LINK = "https://app.shop.example/reset/a-B_9?x=1&y=%20";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ana",
        "@shop.example",
        "ana@",
        "ana@a@b",
        "a b@shop.example",
        "ana@shop.example\r\nBcc: eve@evil.example",
        "ana@shop.example\n",
        "ana@shop.example,eve@evil.example",
        "Ana <ana@shop.example>",
        "ana@shop.example\u202e",
        "\u0000ana@shop.example"
      })
  @DisplayName("E3 a letter goes to one plain address and to nothing else")
  void oneAddress(String to) {
    assertThatThrownBy(() -> letter(to, Map.of(), LINK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("this is not one mail address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ana@shop.example", "o'neil+x@müller.example", "josé@shop.example"})
  void addressesOfPeople(String to) {
    assertThat(letter(to, Map.of(), LINK).to()).isEqualTo(to);
  }

  @Test
  @DisplayName("E3 an address is not longer than mail allows")
  void longAddress() {
    var longest = "a".repeat(242) + "@shop.example";

    assertThat(letter(longest.substring(1), Map.of(), null).to()).hasSize(254);
    assertThatThrownBy(() -> letter(longest, Map.of(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "/reset/1",
        "https://a.example/\"onclick",
        "https://a.example/<b>",
        "https://a.example/a b",
        "https://a.example/\r\nX: y",
        "HTTPS://a.example"
      })
  @DisplayName("E3 a link is a whole address of the web")
  void onlyLinks(String link) {
    assertThatThrownBy(() -> letter("ana@shop.example", Map.of(), link))
        .hasMessage("this is not one whole address of the web");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana\r\nBcc: eve@evil.example", "Ana\n", "Ana\u2028", "\u0000"})
  @DisplayName("E3 a word that would end the line of a header is refused")
  void oneLine(String name) {
    assertThatThrownBy(() -> letter("ana@shop.example", Map.of("name", name), null))
        .hasMessage("a line break in the word name");
  }

  private static Letter letter(String to, Map<String, String> words, @Nullable String link) {
    return new Letter(to, "en", "platform", "sample", words, link);
  }
}
