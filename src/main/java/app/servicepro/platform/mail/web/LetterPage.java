package app.servicepro.platform.mail.web;

import app.servicepro.platform.i18n.Ago;
import app.servicepro.platform.mail.Outbox.OpenLetter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the template of one letter gets.
 *
 * @param html a whole page, shown in a frame that runs and loads nothing
 * @param link shown only where letters stay here
 * @param resendable whether it may be handed over again
 */
public record LetterPage(
    String id,
    String to,
    String subject,
    String language,
    String state,
    String kind,
    String reason,
    int attempts,
    String created,
    String changed,
    String text,
    String html,
    @Nullable String link,
    boolean resendable) {
  static LetterPage of(OpenLetter letter, Ago ago) {
    var line = letter.line();
    return new LetterPage(
        line.id().toString(),
        line.to(),
        line.subject(),
        line.locale(),
        line.state().code(),
        MailPage.kind(line.state()),
        Objects.requireNonNullElse(line.reason(), ""),
        line.attempts(),
        ago.of(line.created()),
        ago.of(line.changed()),
        letter.text(),
        letter.html(),
        letter.link(),
        line.resendable());
  }
}
