package app.servicepro.identity;

import app.servicepro.identity.entry.Guesses;
import app.servicepro.identity.entry.SigningUp;
import app.servicepro.identity.model.Person;
import app.servicepro.identity.model.PersonStore;
import app.servicepro.identity.secret.PasswordJudge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Everybody who can sign in. */
@ApplicationScoped
public class People {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int OF_ADDRESS = 3;
  private static final int OF_NETWORK = 20;

  @Inject private PersonStore store;
  @Inject private PasswordJudge judge;
  @Inject private SigningUp signingUp;
  @Inject private Guesses guesses;

  /** Who asked to join, by the link that was mailed. */
  public record Newcomer(String name, String email) {}

  public Optional<PersonFacts> find(UUID person) {
    return store.find(person).map(Person::facts);
  }

  public Optional<PersonFacts> byEmail(String email) {
    return store.byEmail(email).map(Person::facts);
  }

  /** Adds somebody whose address needs no proof. */
  public UUID add(String email, String name, String password, String locale) {
    var person = new Person(email, name, judge.hash(password), locale);
    store.add(person);
    return person.id();
  }

  /**
   * Sends a letter with a link to the address, or, if it has an account, one that says so: the
   * answer is the same.
   *
   * @throws Refusal too many
   */
  public void signUp(String name, String email, String locale, String ip) {
    guesses.count("sign-up from " + Guesses.prefix(ip), OF_NETWORK, HOUR);
    guesses.count("sign-up " + Person.address(email), OF_ADDRESS, HOUR);
    signingUp.ask(name, email, locale);
  }

  /** Who comes with a link; nothing when it was used or is too old. */
  public Optional<Newcomer> newcomer(String secret) {
    return signingUp
        .asked(secret)
        .map(data -> new Newcomer(data.getString("name"), data.getString("email")));
  }

  /**
   * Makes her an account; the link is used up.
   *
   * @throws Refusal when it was before
   */
  public UUID confirm(String secret, String password) {
    if (newcomer(secret).isEmpty()) {
      throw new Refusal(Refusal.Reason.LINK_USED);
    }
    return signingUp.join(secret, judge.hash(password)).id();
  }

  /**
   * @param scheme {@code light}, {@code dark} or {@code system}
   */
  public void change(UUID person, String name, String locale, String scheme) {
    store.change(person, p -> p.shows(name, locale, scheme));
  }

  public void speak(UUID person, String locale) {
    store.change(person, p -> p.speaks(locale));
  }

  /**
   * @param scheme {@code light}, {@code dark} or {@code system}
   */
  public void paint(UUID person, String scheme) {
    store.change(person, p -> p.paints(scheme));
  }

  /** Whether she wants to see everything, or the few things that most people need. */
  public void showAll(UUID person, boolean advanced) {
    store.change(person, p -> p.showsAll(advanced));
  }

  /** Removes somebody with everything that is hers; nothing happens when there is nobody. */
  public void remove(String email) {
    store.remove(email);
  }
}
