package app.servicepro.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
  @ParameterizedTest
  @DisplayName("F4 names are compared in lower case, without port and trailing dot, in ASCII")
  @CsvSource({
    "clean-machine.localhost, clean-machine.localhost",
    "Clean-Machine.LOCALHOST, clean-machine.localhost",
    "clean-machine.localhost:9080, clean-machine.localhost",
    "clean-machine.localhost., clean-machine.localhost",
    "clean-machine.localhost.:80, clean-machine.localhost",
    "a.example:, a.example",
    "münchen.example, xn--mnchen-3ya.example",
    "MÜNCHEN.example:443, xn--mnchen-3ya.example",
    "xn--mnchen-3ya.example, xn--mnchen-3ya.example",
    "a。example, a.example",
    "_acme.a.example, _acme.a.example",
    "127.0.0.1:9080, 127.0.0.1",
    "localhost, localhost"
  })
  void known(String header, String name) {
    assertThat(HostName.parse(header)).isEqualTo(new HostName(name));
  }

  @ParameterizedTest
  @DisplayName("F4 what is no host name is none")
  @NullSource
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        ":80",
        "a..b",
        ".a",
        "a.b..",
        "-a.b",
        "a-.b",
        "a b",
        "a/b",
        "a\\b",
        "a@b",
        "user@a.example",
        "a.example:80abc",
        "a.example:123456",
        "a.example:80:80",
        "a.example:-1",
        "[::1]",
        "[::1]:80",
        "a%2eb",
        "a,b",
        "a\tb",
        "a\u0000b",
        "a?b",
        "a#b",
        "\u00ad",
        "ü..b"
      })
  void none(String header) {
    assertThat(HostName.parse(header)).isNull();
  }

  @Test
  @DisplayName("F4 a name has at most 253 characters, a label at most 63")
  void length() {
    var label = "a".repeat(63);
    var longest = label + "." + label + "." + label + "." + "a".repeat(61);

    assertThat(HostName.parse(longest + ".:65535")).isEqualTo(new HostName(longest));
    assertThat(HostName.parse(longest + "a")).isNull();
    assertThat(HostName.parse("a" + label + ".example")).isNull();
    assertThat(HostName.parse("a".repeat(100_000))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "clean-machine.localhost, localhost, clean-machine",
    "a.b.localhost, localhost, ",
    "localhost, localhost, ",
    "notlocalhost, localhost, ",
    "a.notlocalhost, localhost, ",
    "a.sites.example, sites.example, a"
  })
  void theLabelDirectlyBelowADomain(String name, String domain, String label) {
    var host = Objects.requireNonNull(HostName.parse(name));

    assertThat(host.labelBelow(domain)).isEqualTo(label);
  }
}
