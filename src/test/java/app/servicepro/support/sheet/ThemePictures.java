package app.servicepro.support.sheet;

import app.servicepro.platform.json.Json;
import app.servicepro.support.Browser;
import app.servicepro.support.Content;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Makes {@code themes/<theme>/preview.webp}, the picture by which a theme is chosen, from a demo
 * shop's real home page: {@code mvn test-compile exec:exec@pictures} makes all of them, {@code
 * -Dthemes=garage,hearth} some. Which shop and whether by night says {@code "preview"} in the
 * theme's {@code theme.json}.
 */
public final class ThemePictures {
  public static final int WIDTH = 640;
  public static final int HEIGHT = 480;

  /** The page is laid out twice as large as the picture. */
  private static final int SCALE = 2;

  private static final int MOST_BYTES = 40_000;
  private static final List<Double> QUALITIES = List.of(0.86, 0.8, 0.72, 0.6, 0.45);

  private static final String SMALLER =
      """
      async ({ source, width, height, quality }) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = Object.assign(document.createElement("canvas"), { width, height });
        const pen = canvas.getContext("2d");
        pen.imageSmoothingQuality = "high";
        pen.drawImage(image, 0, 0, width, height);
        return canvas.toDataURL("image/webp", quality).split(",")[1];
      }
      """;

  private ThemePictures() {}

  public static void main(String[] arguments) throws IOException {
    var content = Content.read(Path.of("."));
    try (var stand = Stand.open(content);
        var browser = Browser.open()) {
      for (var theme : Asked.of("themes", content.themes().keySet())) {
        var wanted = Json.child(Json.file(Path.of("themes", theme, "theme.json")), "preview");
        var picture = of(browser, stand.address(theme, pack(content, theme, wanted), "/"), wanted);
        Files.write(Path.of("themes", theme, "preview.webp"), picture);
        System.out.println(theme + ": " + picture.length + " bytes");
      }
    }
  }

  private static byte[] of(Browser browser, String address, JsonObject wanted) {
    var scheme =
        Json.text(wanted, "scheme", "").equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT;
    try (var visitor = browser.visitor("en-US", WIDTH * SCALE, HEIGHT * SCALE, scheme);
        var page = visitor.newPage()) {
      page.navigate(address);
      page.evaluate("async () => { await document.fonts.ready }");
      var source = Base64.getEncoder().encodeToString(page.screenshot());
      page.navigate("about:blank");
      return QUALITIES.stream()
          .map(quality -> smaller(page, source, quality))
          .filter(picture -> picture.length <= MOST_BYTES)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(address + " needs more than 40 kB"));
    }
  }

  private static byte[] smaller(Page page, String source, double quality) {
    var arguments =
        Map.of(
            "source", "data:image/png;base64," + source,
            "width", WIDTH,
            "height", HEIGHT,
            "quality", quality);
    return Base64.getDecoder().decode((String) page.evaluate(SMALLER, arguments));
  }

  /** The shop that the theme names, else one of a trade that it suits. */
  private static String pack(Content content, String theme, JsonObject wanted) {
    var named = Json.text(wanted, "pack", "");
    return content.packs().values().stream()
        .min(
            Comparator.comparing(pack ->
                (pack.id().equals(named) ? "0" : pack.theme().equals(theme) ? "1" : "2")
                    + pack.id()))
        .orElseThrow()
        .id();
  }
}
