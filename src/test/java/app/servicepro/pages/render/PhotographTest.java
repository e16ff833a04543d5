package app.servicepro.pages.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotographTest {
  private static final String ID = "0123456789abcdef0123456789abcdef";

  @Test
  @DisplayName("M5 the addresses of a photograph follow from its value alone")
  void addresses() {
    var value =
        Json.object(
            """
            {"media": "%s", "width": 1000, "height": 750, "focus": [0.305, 1]}
            """
                .formatted(ID));

    var picture = Objects.requireNonNull(Photograph.of(value, "A truck", true));

    assertThat(picture.src()).isEqualTo("/media/" + ID + "/960");
    assertThat(picture.srcset())
        .isEqualTo(
            "/media/%1$s/320 320w, /media/%1$s/640 640w, /media/%1$s/960 960w, /media/%1$s/1000 1000w"
                .formatted(ID));
    assertThat(picture.position()).isEqualTo("31% 100%");
    assertThat(Photograph.shared(picture)).isEqualTo("/media/" + ID + "/1000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"media\": \"../../x\", \"width\": 10, \"height\": 10",
        "\"media\": \"0123456789abcdef0123456789abcdeF\", \"width\": 10, \"height\": 10",
        "\"media\": \"0123456789abcdef0123456789abcdef\", \"width\": 0, \"height\": 10",
        "\"media\": \"0123456789abcdef0123456789abcdef\", \"width\": 4000, \"height\": 10",
        "\"media\": \"0123456789abcdef0123456789abcdef\", \"width\": \"10\", \"height\": 10",
        "\"media\": \"0123456789abcdef0123456789abcdef\", \"width\": 10.5, \"height\": 10",
        "\"media\": \"0123456789abcdef0123456789abcdef\", \"width\": 1e99999, \"height\": 10",
        "\"media\": \"0123456789abcdef0123456789abcdef\", \"width\": 10, \"height\": 10, \"focus\":"
            + " [2, 0]",
        "\"media\": \"0123456789abcdef0123456789abcdef\", \"width\": 10, \"height\": 10, \"focus\":"
            + " [\"1;\", 0]",
        "\"media\": \"0123456789abcdef0123456789abcdef\", \"width\": 10, \"height\": 10, \"focus\":"
            + " \"x\"",
      })
  @DisplayName("M5 what is no such value is no picture")
  void hostile(String members) {
    var value = Json.object("{" + members + "}");

    assertThat(Photograph.valid(value)).isFalse();
    assertThat(Photograph.of(value, "", false)).isNull();
  }
}
