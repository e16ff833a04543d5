package app.servicepro.tenants.model;

import app.servicepro.platform.access.Acting;
import app.servicepro.platform.time.Time;
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

  /** Writes the document and keeps what it says now as a version of it. */
  public void keep(SettingsDocument document, String note) {
    em.flush();
    var actor = Acting.current();
    em.createNativeQuery(
            """
            insert into tenants.settings_version (id, document, version, content, at, person, name, note)
            select ?1, d.id, d.version, d.content, cast(?2 as timestamptz), cast(nullif(?3, '') as uuid), left(?4, 200), ?5
            from tenants.settings d where d.id = ?6 and d.tenant_id = platform.tenant()
            """)
        .setParameter(1, Time.newId())
        .setParameter(2, Time.now().toString())
        .setParameter(3, actor.person() == null ? "" : actor.person().toString())
        .setParameter(4, actor.name())
        .setParameter(5, note)
        .setParameter(6, document.id())
        .executeUpdate();
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
