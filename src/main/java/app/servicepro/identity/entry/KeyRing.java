package app.servicepro.identity.entry;

import app.servicepro.identity.PersonFacts;
import app.servicepro.identity.Refusal;
import app.servicepro.identity.SignIn;
import app.servicepro.identity.model.Passkey;
import app.servicepro.identity.model.PasskeyStore;
import app.servicepro.identity.secret.Ceremony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Takes new passkeys, and knows old ones again. */
@ApplicationScoped
@Transactional
public class KeyRing {
  @Inject private Ceremony ceremony;
  @Inject private PasskeyStore store;
  @Inject private Riddle riddle;
  @Inject private Guesses guesses;
  @Inject private Opened opened;
  @Inject private Letters letters;

  /**
   * @throws Refusal when the browser's answer does not fit the challenge, or was given before
   */
  public void add(PersonFacts person, Riddle.Asked asked, String answer, String name) {
    var made = ceremony.made(answer, asked.challenge());
    if (made.isEmpty()
        || store.byCredential(made.get().credential()).isPresent()
        || !store.spend(asked.challenge(), asked.until())) {
      throw new Refusal(Refusal.Reason.PASSKEY_WRONG);
    }
    var key = made.get();
    store.add(new Passkey(person.id(), key.credential(), key.key(), key.counter(), name));
    letters.send(
        "passkey-added",
        person.email(),
        person.locale(),
        Map.of("name", person.name(), "key", name),
        "/account/security");
  }

  /** Wrong answers count like wrong passwords from there. */
  public SignIn enter(String ticket, String answer, boolean remember, From from) {
    var used = used(ticket, answer);
    if (used.isEmpty()) {
      guesses.passwordWasWrong(from.ip());
      return new SignIn.Refused();
    }
    return new SignIn.Ok(opened.session(used.get().person(), remember, from, "ok-passkey"));
  }

  private Optional<Passkey> used(String ticket, String answer) {
    var shown = ceremony.shown(answer);
    var passkey = shown.flatMap(s -> store.byCredential(s.credential()));
    if (passkey.isEmpty() || !passkey.get().person().toString().equals(shown.get().owner())) {
      return Optional.empty();
    }
    Riddle.Asked asked;
    try {
      asked = riddle.forSignIn(ticket);
    } catch (Refusal e) {
      return Optional.empty();
    }
    var key = passkey.get();
    var counter = ceremony.signed(answer, asked.challenge(), key.key(), key.counter());
    return counter.isPresent()
            && store.use(key, asked.challenge(), asked.until(), counter.getAsLong())
        ? passkey
        : Optional.empty();
  }
}
