package app.servicepro.tenants.model;

import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.TenantQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All questions to the table of tenants. */
@ApplicationScoped
public class TenantStore {
  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  public void add(Tenant tenant) {
    em.persist(tenant);
    em.flush();
  }

  public Optional<Tenant> find(TenantId id) {
    return Optional.ofNullable(em.find(Tenant.class, id.value()));
  }

  public Optional<Tenant> bySlug(String slug) {
    return em.createQuery("select t from Tenant t where t.slug = :slug", Tenant.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** Of all tenants, in whatever state. */
  public List<TenantId> ids() {
    return em.createQuery("select t.id from Tenant t order by t.id", UUID.class)
        .getResultStream()
        .map(TenantId::new)
        .toList();
  }

  /** Nobody else changes it until the transaction ends. */
  public Optional<Tenant> locked(TenantId id) {
    return Optional.ofNullable(em.find(Tenant.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  public TenantQuery.Found search(TenantQuery query) {
    var words = Search.words(query.words());
    var where = new StringBuilder(" from Tenant t where 1 = 1");
    for (int i = 0; i < words.size(); i++) {
      where.append(" and t.search like :word").append(i).append(" escape '!'");
    }
    where.append(query.plan() == null ? "" : " and t.plan = :plan");
    where.append(query.status() == null ? "" : " and t.status = :status");
    var rows =
        filled(em.createQuery("select t" + where + " order by t.search, t.id", Tenant.class), query)
            .setFirstResult((query.page() - 1) * TenantQuery.ON_A_PAGE)
            .setMaxResults(TenantQuery.ON_A_PAGE)
            .getResultList();
    var total = filled(em.createQuery("select count(t)" + where, Long.class), query);
    return new TenantQuery.Found(rows.stream().map(Tenant::row).toList(), total.getSingleResult());
  }

  private static <T> TypedQuery<T> filled(TypedQuery<T> question, TenantQuery query) {
    var words = Search.words(query.words());
    for (int i = 0; i < words.size(); i++) {
      question.setParameter("word" + i, "%" + words.get(i) + "%");
    }
    if (query.plan() != null) {
      question.setParameter("plan", query.plan().code());
    }
    if (query.status() != null) {
      question.setParameter("status", query.status().code());
    }
    return question;
  }
}
