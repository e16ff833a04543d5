package app.servicepro.themes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class AssetsIT extends InServer {
  private static final String HOST = "clean-machine.localhost";
  private static final Pattern SHEET =
      Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");
  private static final Pattern FONT = Pattern.compile("url\\(\"?(/assets/[^)\"]+)\"?\\)");
  private static final double SOON = 8;

  private final Http http = Http.ofTests();

  @Test
  @DisplayName("T6 style sheet and fonts may be kept for ever")
  void keptForEver() throws IOException {
    var sheet = http.get(HOST, sheetAddress());
    var fonts = FONT.matcher(sheet.text()).results().map(f -> f.group(1)).distinct().toList();

    assertFalse(fonts.isEmpty());
    assertEquals(List.of("public, max-age=31536000, immutable"), sheet.all("Cache-Control"));
    assertEquals(List.of("text/css; charset=utf-8"), lower(sheet.all("Content-Type")));
    for (var font : fonts) {
      var answer = http.get(HOST, font);
      assertEquals(200, answer.status(), font);
      assertEquals(List.of("public, max-age=31536000, immutable"), answer.all("Cache-Control"));
      assertEquals(List.of("font/woff2"), answer.all("Content-Type"));
    }
  }

  @Test
  @DisplayName("T6 an address that no asset has is 404 and kept by nobody")
  void unknownAssets() throws IOException {
    var real = sheetAddress();

    for (var path :
        List.of(
            real + "x",
            real.replaceFirst("\\.[0-9a-f]{10}\\.", "."),
            real.replaceFirst("\\.[0-9a-f]{10}\\.", ".0123456789."),
            "/assets/",
            "/assets/garage/",
            "/assets/garage/theme.json",
            "/assets/garage/layout/page.peb")) {
      var answer = http.get(HOST, path);

      assertEquals(404, answer.status(), path);
      assertEquals(List.of("no-store"), answer.all("Cache-Control"), path);
    }
  }

  @Test
  @DisplayName("T6 changed content has a new address; the old one goes on giving the old content")
  void newContentNewAddress() throws Exception {
    var file = Path.of(System.getProperty("test.content"), "themes/garage/css/10-tokens.css");
    var original = Files.readString(file);
    var before = sheetAddress();
    var bytes = http.get(HOST, before).plain();
    try {
      Files.writeString(file, original + "\n@layer tokens { :root { --seen: 1; } }\n");

      assertTrue(Within.seconds(SOON, () -> !sheetAddress().equals(before)));
      assertTrue(http.get(HOST, sheetAddress()).text().contains("--seen"));
      assertArrayEquals(bytes, http.get(HOST, before).plain());
    } finally {
      Files.writeString(file, original);
    }
    assertTrue(Within.seconds(SOON, () -> sheetAddress().equals(before)));
  }

  private String sheetAddress() throws IOException {
    var match = SHEET.matcher(http.get(HOST, "/").text());
    assertTrue(match.find(), "no style sheet");
    return match.group(1);
  }

  private static List<String> lower(List<String> values) {
    return values.stream().map(v -> v.toLowerCase(Locale.ROOT)).toList();
  }
}
