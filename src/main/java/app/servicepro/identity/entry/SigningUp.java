package app.servicepro.identity.entry;

import app.servicepro.identity.Refusal;
import app.servicepro.identity.model.Person;
import app.servicepro.identity.model.PersonStore;
import app.servicepro.identity.model.Token;
import app.servicepro.identity.model.TokenStore;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/**
 * Asks by mail whether an address is hers. She chooses her password only behind the link: so nobody
 * else can have chosen it for her.
 */
@ApplicationScoped
@Transactional
public class SigningUp {
  @Inject private PersonStore people;
  @Inject private TokenStore tokens;
  @Inject private Letters letters;

  public void ask(String name, String email, String locale) {
    var known = people.byEmail(email);
    if (known.isPresent()) {
      var person = known.get();
      letters.send(
          "account-exists",
          person.email(),
          person.facts().locale(),
          Map.of("name", person.name()),
          "/sign-in");
      return;
    }
    var data = Json.PROVIDER.createObjectBuilder();
    data.add("name", name).add("email", Person.address(email)).add("locale", locale);
    var secret = tokens.issue(Token.Kind.SIGN_UP, null, data.build());
    letters.send(
        "sign-up", Person.address(email), locale, Map.of("name", name), "/sign-up/" + secret);
  }

  public Optional<JsonObject> asked(String secret) {
    return tokens.look(secret, Token.Kind.SIGN_UP).map(Token::data);
  }

  /**
   * @throws Refusal when the link was used, is too old, or the address has an account by now
   */
  public Person join(String secret, String passwordHash) {
    var data =
        tokens
            .use(secret, Token.Kind.SIGN_UP)
            .map(Token::data)
            .filter(d -> people.byEmail(d.getString("email")).isEmpty())
            .orElseThrow(() -> new Refusal(Refusal.Reason.LINK_USED));
    var person =
        new Person(
            data.getString("email"),
            data.getString("name"),
            passwordHash,
            data.getString("locale"));
    people.add(person);
    return person;
  }
}
