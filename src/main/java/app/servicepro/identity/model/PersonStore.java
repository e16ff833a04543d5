package app.servicepro.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** All questions to the table of people. */
@ApplicationScoped
@Transactional
public class PersonStore {
  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  public void add(Person person) {
    em.persist(person);
    em.flush();
  }

  public Optional<Person> find(UUID id) {
    return Optional.ofNullable(em.find(Person.class, id));
  }

  public Optional<Person> byEmail(String email) {
    return em.createQuery("select p from Person p where p.email = :email", Person.class)
        .setParameter("email", Person.address(email))
        .getResultStream()
        .findFirst();
  }

  /** Does nothing when there is no such person. */
  public void change(UUID id, Consumer<Person> how) {
    find(id).ifPresent(how);
  }

  /** Keeps a hash made with newer figures, if the password is still the same. */
  public void rehash(UUID id, String old, String fresh) {
    em.createQuery("update Person p set p.password = :fresh where p.id = :id and p.password = :old")
        .setParameter("fresh", fresh)
        .setParameter("old", old)
        .setParameter("id", id)
        .executeUpdate();
  }

  public void remove(String email) {
    em.createQuery("delete from Person p where p.email = :email")
        .setParameter("email", Person.address(email))
        .executeUpdate();
  }
}
