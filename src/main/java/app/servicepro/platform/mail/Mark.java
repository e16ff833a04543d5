package app.servicepro.platform.mail;

import app.servicepro.platform.mail.spi.OutgoingLetter;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What stands for the link in the texts of a stored letter. */
final class Mark {
  private Mark() {}

  static String of(UUID letter) {
    return "https://link.invalid/" + letter;
  }

  /** The letter with its real link. */
  static OutgoingLetter filled(OutgoingLetter letter, String link) {
    var html = link.replace("&", "&amp;").replace("'", "&#39;");
    return replaced(
        letter,
        text -> text.replace(of(letter.id()), link),
        page -> page.replace(of(letter.id()), html));
  }

  /** The letter with a sentence in place of the link, and nothing to press. */
  static OutgoingLetter hidden(OutgoingLetter letter, String sentence) {
    var mark = of(letter.id());
    return replaced(
        letter,
        text -> text.replace(mark, sentence),
        page -> page.replace("href=\"" + mark + "\"", "").replace(mark, sentence));
  }

  private static OutgoingLetter replaced(
      OutgoingLetter l, UnaryOperator<String> text, UnaryOperator<String> html) {
    return new OutgoingLetter(
        l.id(),
        l.to(),
        l.locale(),
        l.subject(),
        text.apply(l.text()),
        html.apply(l.html()),
        l.written());
  }
}
