package app.servicepro.platform.mail;

import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.crypto.Vault;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.mail.model.MailStore;
import app.servicepro.platform.mail.model.StoredLetter;
import app.servicepro.platform.mail.spi.OutgoingLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The letters that were written, and how far they came. */
@ApplicationScoped
@Transactional
public class Outbox {
  @Inject private MailStore store;
  @Inject private Mail mail;
  @Inject private Vault vault;
  @Inject private Audit audit;

  /**
   * A letter to read.
   *
   * @param link null when it has none, or when it is nobody's but the reader's
   */
  public record OpenLetter(LetterLine line, String text, String html, @Nullable String link) {}

  /**
   * The newest first.
   *
   * @param state null for all
   * @param recipient a part of the address; empty for all
   */
  public List<LetterLine> list(
      @Nullable LetterState state, String recipient, int skipped, int most) {
    return store.list(state, recipient.strip().toLowerCase(Locale.ROOT), skipped, most).stream()
        .map(StoredLetter::line)
        .toList();
  }

  /** The newest letters, to be read. */
  public List<OpenLetter> newest(int most) {
    return store.list(null, "", 0, most).stream().map(letter -> open(letter, true, "")).toList();
  }

  public Map<LetterState, Long> counts() {
    return store.counts();
  }

  /**
   * The letter as it was written. Its link opens somebody's account: it is shown only where letters
   * do not leave the house, because there is no other way to read them.
   *
   * @param trusted whether who asks may be shown the link at all
   * @param hidden the sentence that stands for a link that is not shown
   */
  public Optional<OpenLetter> read(UUID id, boolean trusted, String hidden) {
    return store.find(id).map(stored -> open(stored, trusted, hidden));
  }

  private OpenLetter open(StoredLetter stored, boolean trusted, String hidden) {
    var sealed = stored.link();
    if (sealed == null || !trusted || mail.leavesTheHouse()) {
      return page(stored, Mark.hidden(stored.letter(), hidden), null);
    }
    var link = vault.open(sealed);
    return page(stored, Mark.filled(stored.letter(), link), link);
  }

  private static OpenLetter page(
      StoredLetter stored, OutgoingLetter letter, @Nullable String link) {
    return new OpenLetter(stored.line(), letter.text(), letter.html(), link);
  }

  /**
   * Hands it over again, as if for the first time.
   *
   * @return false when it is sent, or just being sent
   */
  public boolean resend(UUID id) {
    var line = store.find(id).map(StoredLetter::line).filter(LetterLine::resendable);
    if (line.isEmpty() || !store.again(id, line.get().state())) {
      return false;
    }
    mail.deliver(id);
    var before = Json.PROVIDER.createObjectBuilder().add("state", line.get().state().code());
    var after = Json.PROVIDER.createObjectBuilder().add("state", LetterState.WAITING.code());
    audit.record("mail.resent", "mail:" + id, before.build(), after.build());
    return true;
  }
}
