package app.servicepro.pages.preview;

import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.i18n.Moments;
import app.servicepro.platform.render.Templates;
import app.servicepro.platform.render.WordFunction;
import app.servicepro.platform.tenancy.TenantZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What a preview says about itself: a line on the page, or a page of its own when it is over. */
@ApplicationScoped
public class PreviewPaper {
  /** No token looks like it. */
  public static final String SHEET = "/preview/preview.css";

  private static final String BAR = "preview-bar.peb";
  private static final String OVER = "preview-over.peb";

  private final String css = resource("preview.css");
  private final Templates templates =
      new Templates(
          Map.of(BAR, resource(BAR), OVER, resource(OVER)),
          new WordFunction(() -> this.language.words(), List.of("pages")));

  @Inject private Language language;
  @Inject private TenantZone zone;

  public String css() {
    return css;
  }

  /**
   * The page with a line that says what it is.
   *
   * @param html a whole page
   * @param changed when the draft was last changed
   */
  public String marked(String html, String lang, Instant changed) {
    var date = new Moments(lang, zone.zone()).moment(changed);
    var bar = templates.render(BAR, Map.of("date", date), Locale.of(lang));
    var sheet = "<link rel=\"stylesheet\" href=\"" + SHEET + "\">\n</head>";
    var end = html.lastIndexOf("</body>");
    return html.substring(0, end).replaceFirst("</head>", sheet) + bar + html.substring(end);
  }

  /**
   * Says that there is nothing to see, in every language: nobody knows who asks.
   *
   * @param name {@code over} or {@code unknown}
   */
  public String excuse(String name) {
    var tongues = language.words().locales().tags();
    return templates.render(
        OVER, Map.of("sheet", SHEET, "tongues", said(name, tongues)), Locale.ENGLISH);
  }

  private List<Excuse> said(String name, List<String> tongues) {
    return tongues.stream()
        .map(tag ->
            new Excuse(
                tag,
                language.text(tag, "pages", "preview." + name, Map.of()),
                language.text(tag, "pages", "preview." + name + ".text", Map.of())))
        .toList();
  }

  /** The same in one language. */
  public record Excuse(String lang, String title, String text) {}

  private static String resource(String name) {
    try (var in =
        Objects.requireNonNull(
            PreviewPaper.class.getResourceAsStream("/templates/pages/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
