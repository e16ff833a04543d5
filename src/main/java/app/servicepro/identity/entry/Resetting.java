package app.servicepro.identity.entry;

import app.servicepro.identity.Refusal;
import app.servicepro.identity.model.Person;
import app.servicepro.identity.model.PersonStore;
import app.servicepro.identity.model.SessionStore;
import app.servicepro.identity.model.Token;
import app.servicepro.identity.model.TokenStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new password: what else ends with the old one, and who is told. */
@ApplicationScoped
@Transactional
public class Resetting {
  @Inject private PersonStore people;
  @Inject private TokenStore tokens;
  @Inject private SessionStore sessions;
  @Inject private Letters letters;

  public void ask(String email, String locale) {
    var known = people.byEmail(email);
    if (known.isEmpty()) {
      letters.send("no-account", Person.address(email), locale, Map.of(), "/sign-up");
      return;
    }
    var person = known.get();
    var secret = tokens.issue(Token.Kind.RESET, person.id(), JsonValue.EMPTY_JSON_OBJECT);
    tell(person, "reset", "/reset/" + secret);
  }

  public Optional<UUID> asked(String secret) {
    return tokens.look(secret, Token.Kind.RESET).map(Token::person);
  }

  /**
   * @throws Refusal when the link was used before
   */
  public void reset(String secret, String hash, String ip, String agent) {
    var person =
        tokens
            .use(secret, Token.Kind.RESET)
            .map(Token::person)
            .orElseThrow(() -> new Refusal(Refusal.Reason.LINK_USED));
    change(person, null, hash, ip, agent);
    sessions.note(person, "reset", ip, agent);
  }

  /**
   * Ends all her sessions but one, and whatever else was asked for with the old password.
   *
   * @param but null: ends all
   */
  public void change(UUID id, @Nullable UUID but, String hash, String ip, String agent) {
    var person = people.find(id).orElseThrow();
    person.chooses(hash);
    tokens.forgetAllOf(id);
    sessions.endAll(id, but);
    if (but != null) {
      sessions.note(id, "password-changed", ip, agent);
    }
    tell(person, "password-changed", "/reset");
  }

  private void tell(Person person, String letter, String path) {
    letters.send(
        letter, person.email(), person.facts().locale(), Map.of("name", person.name()), path);
  }
}
