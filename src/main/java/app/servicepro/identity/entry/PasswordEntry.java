package app.servicepro.identity.entry;

import app.servicepro.identity.Refusal;
import app.servicepro.identity.SignIn;
import app.servicepro.identity.model.Person;
import app.servicepro.identity.model.PersonStore;
import app.servicepro.identity.model.SessionStore;
import app.servicepro.identity.model.Token;
import app.servicepro.identity.model.TokenStore;
import app.servicepro.identity.secret.PasswordJudge;
import app.servicepro.identity.secret.PasswordRules;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Signs in by password. An address that nobody has goes the same way as one that somebody has: the
 * same limits, one judgement, one row in the history, one answer.
 */
@ApplicationScoped
public class PasswordEntry {
  @Inject private Guesses guesses;
  @Inject private PersonStore people;
  @Inject private PasswordJudge judge;
  @Inject private SessionStore sessions;
  @Inject private TokenStore tokens;
  @Inject private Opened opened;

  public SignIn enter(String email, String password, boolean remember, From from) {
    var person = people.byEmail(email);
    var wait = guesses.password(email, from.ip());
    if (wait.isPresent()) {
      if (guesses.worthNoting(email)) {
        note(person, "throttled", from);
      }
      return new SignIn.TooMany(wait.get());
    }
    try {
      return judged(email, password, person, remember, from);
    } catch (Refusal busy) {
      return new SignIn.Busy();
    }
  }

  private SignIn judged(
      String email, String password, Optional<Person> person, boolean remember, From from) {
    var kept = person.map(Person::password).orElse(null);
    var verdict = judge.judge(PasswordRules.possible(password) ? password : "", kept);
    if (!verdict.right() || person.isEmpty() || kept == null) {
      guesses.passwordWasWrong(from.ip());
      note(person, "wrong", from);
      return new SignIn.Refused();
    }
    guesses.passwordWasRight(email);
    if (verdict.outdated()) {
      people.rehash(person.get().id(), kept, judge.hash(password));
    }
    return person.get().totp() == null
        ? new SignIn.Ok(opened.session(person.get().id(), remember, from, "ok"))
        : new SignIn.SecondFactor(ticket(person.get().id(), remember));
  }

  private String ticket(UUID person, boolean remember) {
    var data = Json.PROVIDER.createObjectBuilder().add("remember", remember).build();
    return tokens.issue(Token.Kind.SECOND_FACTOR, person, data);
  }

  private void note(Optional<Person> person, String result, From from) {
    @Nullable UUID id = person.map(Person::id).orElse(null);
    sessions.note(id, result, from.ip(), from.agent());
  }
}
