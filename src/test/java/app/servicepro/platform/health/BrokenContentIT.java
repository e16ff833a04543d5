package app.servicepro.platform.health;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files of the content folder are broken while the server runs, and mended. */
@RunAsClient
class BrokenContentIT extends InServer {
  private static final List<String> HOSTS =
      List.of("clean-machine.localhost", "my-hibachi.localhost", "green-blade.localhost");
  private static final String HERO = "themes/garage/sections/hero.peb";
  private static final double SOON = 8;

  private final Http http = Http.ofTests();
  private final Map<Path, String> originals = new LinkedHashMap<>();
  private static final Map<String, byte[]> PAGES = new LinkedHashMap<>();

  @BeforeEach
  void everythingIsUpAndSeen() throws Exception {
    assertTrue(Within.seconds(SOON, () -> ready().status() == 200), "not ready before the test");
    for (var host : HOSTS) {
      for (var path : List.of("/", "/es/services")) {
        PAGES.putIfAbsent(host + path, page(host, path));
      }
    }
  }

  @AfterEach
  void mend() throws Exception {
    for (var file : originals.entrySet()) {
      Files.writeString(file.getKey(), file.getValue());
    }
    assertTrue(Within.seconds(SOON, this::asBefore), "not mended after the test");
  }

  private boolean asBefore() throws IOException {
    for (var page : PAGES.entrySet()) {
      int slash = page.getKey().indexOf('/');
      var answer = http.get(page.getKey().substring(0, slash), page.getKey().substring(slash));
      if (!Arrays.equals(page.getValue(), answer.plain())) {
        return false;
      }
    }
    return ready().status() == 200;
  }

  @Test
  @DisplayName("T4, F5 a template that cannot be read costs no page, and readiness names it")
  void brokenTemplate() throws Exception {
    change(HERO, text -> text + "\n{% if %}\n");

    isDownBecauseOf("hero\\.peb:\\d+");
    pagesAreAsTheyWere();
  }

  @Test
  @DisplayName("T4, F5 a theme.json that is no JSON costs no page, and readiness names it")
  void brokenThemeFile() throws Exception {
    change("themes/hearth/theme.json", text -> text.replaceFirst("\\{", "{{"));

    isDownBecauseOf("hearth.theme\\.json:\\d+");
    pagesAreAsTheyWere();
  }

  @Test
  @DisplayName("F5 a broken pack costs no page, and readiness names it")
  void brokenPack() throws Exception {
    change("industry-packs/auto-detailing/services.json", text -> text.replaceFirst("\\{", "{{"));

    isDownBecauseOf("services\\.json:\\d+");
    pagesAreAsTheyWere();
  }

  @Test
  @DisplayName("F5 a broken bundle costs no page, and readiness names it")
  void brokenBundle() throws Exception {
    change("i18n/es/packs/private-chef.properties", text -> text + "\nzz=\\u00zz\n");

    isDownBecauseOf("private-chef\\.properties:\\d+");
    pagesAreAsTheyWere();
  }

  @Test
  @DisplayName("F5 a message whose braces do not match costs no page, and readiness names it")
  void brokenMessage() throws Exception {
    change(
        "i18n/es/packs/private-chef.properties",
        text -> text.replaceFirst("(?m)^tagline=.*$", "tagline={name"));

    isDownBecauseOf("private-chef\\.properties:\\d+");
    pagesAreAsTheyWere();
  }

  @Test
  @DisplayName("T4 a theme that is mended is used at once, and readiness is UP again")
  void mendedTheme() throws Exception {
    change(HERO, text -> text + "{% if %}");
    isDownBecauseOf("hero\\.peb:\\d+");

    change(HERO, text -> text.replace("{% if %}", "<p>mended</p>"));

    assertTrue(Within.seconds(SOON, () -> ready().status() == 200));
    assertTrue(Within.seconds(1, () -> http.get(HOSTS.getFirst(), "/").text().contains("mended")));
    assertArrayEquals(PAGES.get(HOSTS.get(1) + "/"), page(HOSTS.get(1), "/"));
  }

  @Test
  @DisplayName(
      "S14 a theme that fails while rendering costs only its own tenants, who keep their pages")
  void failingTheme() throws Exception {
    change(HERO, text -> text + "{{ site.nonsense.more }}");
    change("themes/hearth/sections/header.peb", text -> text + "<!-- seen -->");
    assertTrue(
        Within.seconds(SOON, () -> http.get(HOSTS.get(1), "/").text().contains("<!-- seen -->")));

    assertArrayEquals(PAGES.get(HOSTS.getFirst() + "/"), page(HOSTS.getFirst(), "/"));
    assertEquals(200, http.get(HOSTS.getFirst(), "/es/services").status());
    assertEquals(200, http.get(HOSTS.get(2), "/about").status());
  }

  private void isDownBecauseOf(String reason) throws Exception {
    assertTrue(Within.seconds(SOON, () -> ready().status() == 503), "readiness stays UP");
    var text = ready().text();
    assertTrue(text.matches("(?s).*" + reason + ".*"), text);
    assertTrue(http.get("localhost", "/health/live").text().contains("UP"));
    assertEquals(200, http.get("localhost", "/health/live").status());
  }

  private void pagesAreAsTheyWere() throws IOException {
    for (var host : HOSTS) {
      for (var path : List.of("/", "/es/services")) {
        assertArrayEquals(PAGES.get(host + path), page(host, path), host + path);
      }
      assertEquals(200, http.get(host, "/es/about").status());
    }
  }

  private byte[] page(String host, String path) throws IOException {
    var answer = http.get(host, path);
    assertEquals(200, answer.status(), host + path);
    return answer.plain();
  }

  private Http.Answer ready() throws IOException {
    return http.get("localhost", "/health/ready");
  }

  private void change(String name, UnaryOperator<String> edit) throws IOException {
    var file = Path.of(System.getProperty("test.content"), name);
    var text = Files.readString(file);
    originals.putIfAbsent(file, text);
    assertNotEquals(text, edit.apply(text), "nothing was changed in " + name);
    Files.writeString(file, edit.apply(text));
  }
}
