package app.servicepro.platform.mail.web;

import app.servicepro.platform.i18n.Ago;
import app.servicepro.platform.mail.Outbox.OpenLetter;
import java.util.List;

/** What the template of the demo's mailbox gets. */
public record DemoMailPage(List<LetterPage> letters) {
  static DemoMailPage of(List<OpenLetter> letters, Ago ago) {
    return new DemoMailPage(letters.stream().map(l -> LetterPage.of(l, ago)).toList());
  }
}
