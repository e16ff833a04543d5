package app.servicepro.identity;

import app.servicepro.identity.model.Person;
import app.servicepro.identity.model.PersonStore;
import app.servicepro.identity.secret.PasswordJudge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Everybody who can sign in. */
@ApplicationScoped
public class People {
  @Inject private PersonStore store;
  @Inject private PasswordJudge judge;

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

  /** Removes somebody with everything that is hers; nothing happens when there is nobody. */
  public void remove(String email) {
    store.remove(email);
  }
}
