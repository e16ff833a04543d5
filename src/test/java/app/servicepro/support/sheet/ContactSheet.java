package app.servicepro.support.sheet;

import app.servicepro.support.Browser;
import app.servicepro.support.Content;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pictures of the home page of every pack in every theme and language, at 360 and 1440 px, and one
 * sheet of them all: {@code mvn test-compile exec:exec@sheet} writes target/sheet/index.html and
 * sheet.png; {@code -Dthemes=garage,hearth -Dpacks=lawn-care -Dscheme=dark} chooses.
 */
public final class ContactSheet {
  private static final Path FOLDER = Path.of("target", "sheet");
  private static final List<String> LANGUAGES = List.of("en", "es");
  private static final int QUALITY = 72;

  /** What is below is seen in the picture itself. */
  private static final int TALLEST_THUMBNAIL = 520;

  private static final String STYLE =
      """
      :root{color-scheme:light dark}body{margin:16px;font:14px/1.4 system-ui;width:max-content}
      table{border-spacing:10px}th{text-align:start;vertical-align:top;white-space:nowrap}
      td{vertical-align:top;white-space:nowrap}td a{display:inline-block;max-height:%dpx;overflow:hidden;vertical-align:top;border:1px solid #8886}
      img{display:block;width:240px;height:auto}img.phone{width:76px}
      """
          .formatted(TALLEST_THUMBNAIL);

  private final Stand stand;
  private final Browser browser;
  private final ColorScheme scheme;
  private final Map<String, Integer> widths = new TreeMap<>(Map.of("laptop", 1440, "phone", 360));

  private ContactSheet(Stand stand, Browser browser, ColorScheme scheme) {
    this.stand = stand;
    this.browser = browser;
    this.scheme = scheme;
  }

  public static void main(String[] arguments) throws IOException {
    var content = Content.read(Path.of("."));
    var themes = Asked.of("themes", content.themes().keySet());
    var packs = Asked.of("packs", content.packs().keySet());
    var scheme =
        System.getProperty("scheme", "").equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT;
    Files.createDirectories(FOLDER);
    try (var stand = Stand.open(content);
        var browser = Browser.open()) {
      var sheet = new ContactSheet(stand, browser, scheme);
      sheet.pictures(themes, packs);
      Files.writeString(FOLDER.resolve("index.html"), html(themes, packs));
      sheet.whole();
    }
    System.out.println("written to " + FOLDER.resolve("index.html"));
  }

  private void pictures(List<String> themes, List<String> packs) {
    for (var width : widths.entrySet()) {
      for (var language : LANGUAGES) {
        try (var visitor = browser.visitor(language, width.getValue(), 900, scheme);
            var page = visitor.newPage()) {
          for (var theme : themes) {
            packs.forEach(pack -> picture(page, theme, pack, language, width.getKey()));
          }
        }
      }
    }
  }

  private void picture(Page page, String theme, String pack, String language, String kind) {
    page.navigate(stand.address(theme, pack, language.equals("en") ? "/" : "/" + language + "/"));
    page.evaluate("async () => { await document.fonts.ready }");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(FOLDER.resolve(file(theme, pack, language, kind)))
            .setType(ScreenshotType.JPEG)
            .setQuality(QUALITY)
            .setFullPage(true));
  }

  private static String file(String theme, String pack, String language, String kind) {
    return String.join("_", theme, pack, language, kind) + ".jpg";
  }

  /** A row for each theme and language, a column for each pack. */
  private static String html(List<String> themes, List<String> packs) {
    var html = new StringBuilder("<!doctype html><meta charset=utf-8><title>Contact sheet</title>");
    html.append("<style>").append(STYLE).append("</style><table><tr><th>");
    packs.forEach(pack -> html.append("<th>").append(pack));
    for (var theme : themes) {
      for (var language : LANGUAGES) {
        html.append("\n<tr><th>").append(theme).append("<br>").append(language);
        for (var pack : packs) {
          html.append("\n<td>");
          for (var kind : List.of("laptop", "phone")) {
            var file = file(theme, pack, language, kind);
            html.append("<a href=%s><img class=%s src=%s alt=''></a> ".formatted(file, kind, file));
          }
        }
      }
    }
    return html.append("\n</table>\n").toString();
  }

  private void whole() {
    try (var visitor = browser.visitor("en-US", 1440, 900, ColorScheme.LIGHT);
        var page = visitor.newPage()) {
      page.navigate(FOLDER.resolve("index.html").toUri().toString());
      var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
      page.setViewportSize(width, 900);
      page.screenshot(
          new Page.ScreenshotOptions().setPath(FOLDER.resolve("sheet.png")).setFullPage(true));
    }
  }
}
