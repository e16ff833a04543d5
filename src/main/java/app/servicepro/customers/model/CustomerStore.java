package app.servicepro.customers.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** All questions to the customers. Those in the bin are found only by the methods that say so. */
@ApplicationScoped
public class CustomerStore {
  private static final String THERE = " from Customer c where c.deletedAt is null";

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  public void add(Customer customer) {
    em.persist(customer);
    em.flush();
  }

  public void flush() {
    em.flush();
  }

  public Optional<Customer> find(UUID id) {
    return one("select c" + THERE + " and c.id = :id", id, LockModeType.NONE);
  }

  /** The same, and nobody else changes it until the transaction ends. */
  public Optional<Customer> locked(UUID id) {
    return one("select c" + THERE + " and c.id = :id", id, LockModeType.PESSIMISTIC_WRITE);
  }

  public Optional<Customer> lockedInBin(UUID id) {
    return one(
        "select c from Customer c where c.deletedAt is not null and c.id = :id",
        id,
        LockModeType.PESSIMISTIC_WRITE);
  }

  public List<Customer> search(String words, int first, int most) {
    return looking("select c", words, " order by c.sorted, c.id", Customer.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long count(String words) {
    return looking("select count(c)", words, "", Long.class).getSingleResult();
  }

  /** The newest first. */
  public List<Customer> deleted(int most) {
    return em.createQuery(
            "select c from Customer c where c.deletedAt is not null order by c.deletedAt desc,"
                + " c.id",
            Customer.class)
        .setMaxResults(most)
        .getResultList();
  }

  public List<Customer> deletedBefore(Instant moment) {
    return em.createQuery("select c from Customer c where c.deletedAt < :moment", Customer.class)
        .setParameter("moment", moment)
        .getResultList();
  }

  public void remove(Customer customer) {
    em.remove(customer);
  }

  private Optional<Customer> one(String query, UUID id, LockModeType lock) {
    return em.createQuery(query, Customer.class)
        .setParameter("id", id)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  private <T> TypedQuery<T> looking(String what, String words, String order, Class<T> type) {
    var patterns = Search.patterns(words);
    var text = new StringBuilder(what + THERE);
    IntStream.range(0, patterns.size())
        .forEach(i -> text.append(" and c.search like :w").append(i).append(" escape '!'"));
    var query = em.createQuery(text.append(order).toString(), type);
    IntStream.range(0, patterns.size()).forEach(i -> query.setParameter("w" + i, patterns.get(i)));
    return query;
  }
}
