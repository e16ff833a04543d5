package app.servicepro.platform.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir private Path checkout;

  @Test
  void withoutAnEnvironmentEverythingHasADefault() throws Exception {
    var settings = Settings.of(checkout, Map.of());

    assertThat(settings.data()).isEqualTo(checkout.resolve("data"));
    assertThat(settings.content()).isEqualTo(checkout);
    assertThat(settings.externalDatabase()).isFalse();
    assertThat(settings.addresses())
        .containsExactly(
            "http://clean-machine.localhost:9080/",
            "http://my-hibachi.localhost:9080/",
            "http://green-blade.localhost:9080/",
            "http://localhost:9080/",
            "http://app.localhost:9080/");
  }

  @Test
  void anInstallationHasNoDemoSites() throws Exception {
    var environment =
        Map.of(
            "SERVICEPRO_DEMO", "false",
            "SERVICEPRO_HTTP_PORT", "80",
            "SERVICEPRO_BASE_DOMAIN", "servicepro.example",
            "SERVICEPRO_DB_HOST", "db.example");

    var settings = Settings.of(checkout, environment);

    assertThat(settings.externalDatabase()).isTrue();
    assertThat(settings.addresses())
        .containsExactly("http://servicepro.example/", "http://app.servicepro.example/");
  }

  @Test
  void aPortThatIsNoneIsNamed() {
    for (var text : new String[] {"", "http", "0", "65536", "-1"}) {
      assertThatThrownBy(() -> Settings.of(checkout, Map.of("SERVICEPRO_HTTP_PORT", text)))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("SERVICEPRO_HTTP_PORT");
    }
  }

  @Test
  void aTakenPortIsNamed() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(other.getLocalPort());
      var settings = Settings.of(checkout, Map.of("SERVICEPRO_HTTP_PORT", port));

      assertThatThrownBy(settings::requireFreePort)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("port " + port);
    }
  }

  @Test
  void aDataFolderThatCannotBeWrittenIsNamed() throws Exception {
    var file = Files.writeString(checkout.resolve("data"), "a file, no folder");

    assertThatThrownBy(Settings.of(checkout, Map.of())::requireWritableData)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void missingContentIsNamed() throws Exception {
    assertThatThrownBy(Settings.of(checkout, Map.of())::requireContent)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("SERVICEPRO_CONTENT");
  }
}
