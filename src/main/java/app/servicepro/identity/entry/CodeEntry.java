package app.servicepro.identity.entry;

import app.servicepro.identity.SignIn;
import app.servicepro.identity.model.CodeStore;
import app.servicepro.identity.model.SessionStore;
import app.servicepro.identity.model.Token;
import app.servicepro.identity.model.TokenStore;
import app.servicepro.platform.crypto.Hash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** Signs in whoever has given the right password and now gives the right code. */
@ApplicationScoped
public class CodeEntry {
  @Inject private Guesses guesses;
  @Inject private TokenStore tokens;
  @Inject private CodeStore codes;
  @Inject private SessionStore sessions;
  @Inject private Opened opened;

  public SignIn enter(String ticket, String code, From from) {
    var right = tokens.look(ticket, Token.Kind.SECOND_FACTOR);
    if (right.isEmpty()) {
      return new SignIn.Refused();
    }
    var person = Objects.requireNonNull(right.get().person());
    var wait = guesses.code(Hash.sha256(ticket), person);
    if (wait.isPresent()) {
      return new SignIn.TooMany(wait.get());
    }
    if (!codes.accept(person, code)) {
      sessions.note(person, "code-wrong", from.ip(), from.agent());
      return new SignIn.Refused();
    }
    return admitted(ticket, person, from);
  }

  private SignIn admitted(String ticket, UUID person, From from) {
    var used = tokens.use(ticket, Token.Kind.SECOND_FACTOR);
    if (used.isEmpty()) {
      return new SignIn.Refused();
    }
    guesses.codeWasRight(person);
    boolean remember = used.get().data().getBoolean("remember", false);
    return new SignIn.Ok(opened.session(person, remember, from, "ok-code"));
  }
}
