package app.servicepro.tenants.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All questions to the tables of what is set, for the bound tenant. */
@ApplicationScoped
public class SettingsStore {
  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  public Content content(String id) {
    var found = em.find(SettingsDocument.class, id);
    return found == null ? Content.NONE : found.content();
  }

  /** Nobody else changes it until the transaction ends. */
  public SettingsDocument locked(String id) {
    em.createNativeQuery(
            "insert into tenants.settings (id, version, content) values (?, 0, '{}')"
                + " on conflict do nothing")
        .setParameter(1, id)
        .executeUpdate();
    return Objects.requireNonNull(
        em.find(SettingsDocument.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public void add(SettingsVersion version) {
    em.persist(version);
    em.flush();
  }

  /** The newest first. */
  public List<SettingsVersion> versions(String document, int most) {
    return em.createQuery(
            "select v from SettingsVersion v where v.document = :document order by v.version desc",
            SettingsVersion.class)
        .setParameter("document", document)
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<SettingsVersion> version(String document, int number) {
    return em.createQuery(
            "select v from SettingsVersion v where v.document = :document and v.version = :number",
            SettingsVersion.class)
        .setParameter("document", document)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }
}
