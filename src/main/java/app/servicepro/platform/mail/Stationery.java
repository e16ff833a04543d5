package app.servicepro.platform.mail;

import app.servicepro.platform.brand.Branding;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.mail.spi.OutgoingLetter;
import app.servicepro.platform.render.Templates;
import app.servicepro.platform.render.WordFunction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns a letter into subject, text and HTML in its reader's language. */
final class Stationery {
  private static final String HTML = "letter.html.peb";
  private static final String TEXT = "letter.txt.peb";

  /** The paper of those who have none of their own. */
  private static final Branding OURS =
      new Branding("ServicePro", "S", "#2563eb", "#ffffff", "#2563eb", "#ffffff", null);

  private final Supplier<Words> words;
  private final Templates templates;

  /**
   * @param words those in use when a letter is written
   */
  Stationery(Supplier<Words> words) {
    this.words = words;
    templates =
        new Templates(
            Map.of(HTML, resource(HTML), TEXT, resource(TEXT)),
            new WordFunction(words, List.of("platform")));
  }

  /**
   * What the templates see.
   *
   * @param brand whose paper it is
   * @param link null when there is nothing to press; else {@code button} says what it is for
   */
  record View(
      String lang,
      Branding brand,
      String subject,
      List<String> paragraphs,
      @Nullable String link,
      @Nullable String button) {}

  /**
   * The letter, with {@link Mark} where its link belongs.
   *
   * @param brand whose paper it is; null for ours
   */
  OutgoingLetter write(Letter letter, UUID id, Instant now, @Nullable Branding brand) {
    var lang = known(letter.locale());
    var mark = letter.link() == null ? null : Mark.of(id);
    var subject = word(letter, lang, "subject");
    var view =
        new View(
            lang,
            brand == null ? OURS : brand,
            subject,
            List.of(word(letter, lang, "text").split("\n\n")),
            mark,
            mark == null ? null : word(letter, lang, "button"));
    var model = Map.<String, Object>of("letter", view);
    return new OutgoingLetter(
        id,
        letter.to(),
        lang,
        subject,
        templates.render(TEXT, model, Locale.of(lang)),
        templates.render(HTML, model, Locale.of(lang)),
        now);
  }

  private String known(String locale) {
    var locales = words.get().locales();
    return locales.tags().contains(locale) ? locale : locales.source();
  }

  private String word(Letter letter, String lang, String part) {
    var key = "mail." + letter.name() + "." + part;
    return words.get().text(lang, letter.bundle(), key, letter.words());
  }

  private static String resource(String name) {
    try (var in =
        Objects.requireNonNull(
            Stationery.class.getResourceAsStream("/templates/platform/mail/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
