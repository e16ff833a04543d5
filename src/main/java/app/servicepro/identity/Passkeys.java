package app.servicepro.identity;

import app.servicepro.identity.entry.From;
import app.servicepro.identity.entry.Guesses;
import app.servicepro.identity.entry.KeyRing;
import app.servicepro.identity.entry.Riddle;
import app.servicepro.identity.model.Passkey;
import app.servicepro.identity.model.PasskeyStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys that sign in instead of a password; a key itself makes sure who uses it. */
@ApplicationScoped
public class Passkeys {
  @Inject private PasskeyStore store;
  @Inject private Riddle riddle;
  @Inject private KeyRing ring;
  @Inject private Guesses guesses;
  @Inject private Passwords passwords;

  /**
   * What a page hands to the browser.
   *
   * @param ticket to be given back with the answer
   * @param options JSON for {@code navigator.credentials}
   */
  public record Challenge(String ticket, String options) {}

  /** One of somebody's keys. */
  public record Key(UUID id, String name, Instant created, @Nullable Instant used) {}

  /** The oldest first. */
  public List<Key> all(UUID person) {
    return store.of(person).stream()
        .map(k -> new Key(k.id(), k.name(), k.created(), k.used()))
        .toList();
  }

  /** For somebody who wants another key. */
  public Challenge forNew(PersonFacts person) {
    return riddle.forNew(person, store.of(person.id()).stream().map(Passkey::credential).toList());
  }

  /**
   * @param answer what the browser said, JSON
   * @throws Refusal when the password or the answer is wrong
   */
  public void add(PersonFacts person, String password, String ticket, String answer, String name) {
    passwords.prove(person.id(), password);
    ring.add(person, riddle.challenge(ticket, person.id().toString()), answer, name);
  }

  /**
   * @throws Refusal when the password is wrong, or was too often
   */
  public void remove(UUID person, String password, UUID key) {
    passwords.prove(person, password);
    store.remove(person, key);
  }

  /** For the page where people sign in; nothing is kept of it here. */
  public Challenge forSignIn() {
    return riddle.forSignIn();
  }

  /**
   * @param answer what the browser said, JSON
   */
  public SignIn signIn(String ticket, String answer, boolean remember, String ip, String agent) {
    var blocked = guesses.blocked(ip);
    if (blocked.isPresent()) {
      return new SignIn.TooMany(blocked.get());
    }
    return ring.enter(ticket, answer, remember, new From(ip, agent));
  }
}
