package app.servicepro.identity;

import app.servicepro.identity.entry.Guesses;
import app.servicepro.identity.entry.Resetting;
import app.servicepro.identity.model.Person;
import app.servicepro.identity.model.PersonStore;
import app.servicepro.identity.secret.PasswordJudge;
import app.servicepro.identity.secret.PasswordRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Changes passwords, also of those who have forgotten theirs. */
@ApplicationScoped
public class Passwords {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int RESETS_OF_ADDRESS = 3;
  private static final int RESETS_OF_NETWORK = 20;
  private static final int TRIES = 10;

  @Inject private PersonStore people;
  @Inject private PasswordJudge judge;
  @Inject private Resetting resetting;
  @Inject private Guesses guesses;

  /**
   * @param about what others know of her: name, address
   * @return the key of what is wrong with a new password, if anything is
   */
  public Optional<String> fault(String password, String... about) {
    return PasswordRules.fault(password, about);
  }

  /**
   * Makes sure that it is she who sits there.
   *
   * @throws Refusal when the password is wrong, or was too often
   */
  public void prove(UUID person, String password) {
    var key = "password of " + person;
    guesses.count(key, TRIES, HOUR);
    var kept = people.find(person).map(Person::password).orElse(null);
    if (!judge.judge(PasswordRules.possible(password) ? password : "", kept).right()) {
      throw new Refusal(Refusal.Reason.PASSWORD_WRONG);
    }
    guesses.forget(key);
  }

  /**
   * Ends all her other sessions.
   *
   * @param session the one that stays
   * @throws Refusal when the old one is wrong, or was too often
   */
  public void change(UUID person, UUID session, String old, String fresh, String ip, String agent) {
    prove(person, old);
    resetting.change(person, session, judge.hash(fresh), ip, agent);
  }

  /**
   * Sends a letter with a link to the address, or, if it has no account, one that says so: the
   * answer is the same.
   *
   * @param locale for an address that we do not know
   * @throws Refusal too many
   */
  public void forgot(String email, String locale, String ip) {
    var network = "reset from " + Guesses.prefix(ip);
    guesses.count(network, RESETS_OF_NETWORK, HOUR);
    guesses.count("reset " + Person.address(email), RESETS_OF_ADDRESS, HOUR);
    resetting.ask(email, locale);
  }

  /** Who comes with a link; nothing when it was used or is too old. */
  public Optional<PersonFacts> forgetful(String secret) {
    return resetting.asked(secret).flatMap(people::find).map(Person::facts);
  }

  /**
   * Uses up the link, ends all her sessions, keeps her second factor.
   *
   * @throws Refusal when the link was used before
   */
  public void reset(String secret, String fresh, String ip, String agent) {
    var person = forgetful(secret).orElseThrow(() -> new Refusal(Refusal.Reason.LINK_USED));
    resetting.reset(secret, judge.hash(fresh), ip, agent);
    guesses.passwordWasRight(person.email());
  }
}
