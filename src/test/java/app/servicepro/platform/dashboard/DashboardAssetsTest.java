package app.servicepro.platform.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.platform.http.Body;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardAssetsTest {
  private final DashboardAssets assets = new DashboardAssets();

  private String text(String name) {
    return new String(body(name).plain(), StandardCharsets.UTF_8);
  }

  private Body body(String name) {
    return Optional.ofNullable(assets.find(assets.address(name))).orElseThrow();
  }

  @Test
  void theAddressTellsTheContent() {
    assertThat(assets.address("dashboard.js"))
        .matches("/assets/dashboard/dashboard\\.[0-9a-f]{10}\\.js");
    assertThat(body("instrument-sans.woff2").type()).isEqualTo("font/woff2");
    assertThat(body("icon.svg").type()).isEqualTo("image/svg+xml; charset=utf-8");
  }

  @Test
  void stylesAreOneFileThatKnowsItsFont() {
    var styles = text("dashboard.css");

    assertThat(styles)
        .startsWith("/*")
        .contains("url(" + assets.address("instrument-sans.woff2") + ")")
        .contains("@layer base {", "@layer print {");
  }

  @Test
  void stylesAndScriptStaySmall() {
    assertThat(text("dashboard.css").lines().count()).isLessThanOrEqualTo(600);
    assertThat(body("dashboard.js").plain()).hasSizeLessThanOrEqualTo(20 * 1024);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/dashboard/dashboard.0000000000.js",
        "/assets/dashboard/dashboard.js",
        "/assets/dashboard/nothing.0123456789.css",
        "/assets/dashboard/css/base.0123456789.css",
        "/assets/dashboard/../dashboard.0123456789.js",
        "/assets/dashboard/instrument-sans-OFL.0123456789.txt",
        "/assets/garage/dashboard.0123456789.js",
        "/"
      })
  void nothingElseIsServed(String path) {
    assertThat(assets.find(path)).isNull();
  }

  @Test
  void aTemplateCannotAskForWhatIsNotThere() {
    assertThatThrownBy(() -> assets.address("nothing.css")).hasMessageContaining("nothing.css");
    assertThatThrownBy(() -> assets.address("../db/components.js")).hasMessageContaining("no file");
  }
}
