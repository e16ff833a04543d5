package app.servicepro.identity.entry;

import app.servicepro.identity.NewSession;
import app.servicepro.identity.model.Session;
import app.servicepro.identity.model.SessionStore;
import app.servicepro.platform.crypto.Hash;
import app.servicepro.platform.time.Chance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes sessions: each with a secret that was never used before. */
@ApplicationScoped
public class Opened {
  @Inject private SessionStore sessions;

  /**
   * @param how what the history says: {@code ok}, {@code passkey} …
   */
  @Transactional
  public NewSession session(UUID person, boolean remember, From from, String how) {
    var secret = Chance.token();
    var session = new Session(person, Hash.sha256(secret), remember, from.ip(), from.agent());
    sessions.add(session);
    sessions.note(person, how, from.ip(), from.agent());
    return new NewSession(secret, session.cookieLasts());
  }
}
