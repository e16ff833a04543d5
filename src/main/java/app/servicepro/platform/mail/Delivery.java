package app.servicepro.platform.mail;

import app.servicepro.platform.crypto.Vault;
import app.servicepro.platform.jobs.spi.Work;
import app.servicepro.platform.mail.model.MailStore;
import app.servicepro.platform.mail.model.StoredLetter;
import app.servicepro.platform.mail.spi.Handed;
import app.servicepro.platform.mail.spi.OutgoingLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * Hands one letter over. Claiming it, handing it over and noting what came of it are three steps;
 * whoever dies between the first and the last leaves a letter that may have been sent, and the next
 * who comes says so instead of sending it again.
 */
@ApplicationScoped
public class Delivery implements Work {
  static final String KIND = "mail";

  private static final int MOST_ATTEMPTS = 3;
  private static final String DIED = "the server stopped while it was handed over";

  @Inject private MailStore store;
  @Inject private Transports transports;
  @Inject private Vault vault;

  /** Tried again by the queue. */
  static final class NotYetAccepted extends Exception {
    private static final long serialVersionUID = 1L;

    NotYetAccepted(String reason) {
      super(reason);
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JsonObject data) throws NotYetAccepted {
    var id = UUID.fromString(data.getString("id"));
    var transport = transports.current();
    var claimed = store.claim(id);
    if (claimed.isEmpty()) {
      store.step(id, LetterState.SENDING, LetterState.UNSURE, DIED);
      return;
    }
    var letter = claimed.get();
    switch (transport.hand(complete(letter))) {
      case Handed.Accepted a -> store.sent(id, !transport.keepsHere());
      case Handed.Refused(var reason) ->
          store.step(id, LetterState.SENDING, LetterState.FAILED, reason);
      case Handed.Unsure(var reason) ->
          store.step(id, LetterState.SENDING, LetterState.UNSURE, reason);
      case Handed.NotAccepted(var reason) -> notAccepted(letter, reason);
    }
  }

  private void notAccepted(StoredLetter letter, String reason) throws NotYetAccepted {
    var line = letter.line();
    if (line.attempts() >= MOST_ATTEMPTS) {
      store.step(line.id(), LetterState.SENDING, LetterState.FAILED, reason);
    } else {
      store.step(line.id(), LetterState.SENDING, LetterState.WAITING, reason);
      throw new NotYetAccepted(reason);
    }
  }

  private OutgoingLetter complete(StoredLetter stored) {
    var link = stored.link();
    return link == null ? stored.letter() : Mark.filled(stored.letter(), vault.open(link));
  }
}
