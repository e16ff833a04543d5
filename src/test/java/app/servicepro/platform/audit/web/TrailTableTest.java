package app.servicepro.platform.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailTableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1 918 555 0142",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =HYPERLINK(\"https://evil.example\")",
        "\n=1",
        "＝1",
        "=1\nsecond line"
      })
  @DisplayName("A4 what a spreadsheet would take for a formula is made a text")
  void formulas(String text) {
    assertThat(TrailTable.harmless(text)).isEqualTo("'" + text);
  }

  @Test
  @DisplayName("A4 any other text stays as it is")
  void texts() {
    for (var text : new String[] {"", "Ana", "1-2", "{\"a\":\"=1\"}", "a=b", "’tis"}) {
      assertThat(TrailTable.harmless(text)).isEqualTo(text);
    }
  }
}
