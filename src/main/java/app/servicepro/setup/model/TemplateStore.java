package app.servicepro.setup.model;

import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All questions to the table of templates. */
@ApplicationScoped
public class TemplateStore {
  private static final String SELECT =
      "select cast(t.tenant as text), t.title, n.name, n.city, n.pack"
          + " from setup.template t join tenants.tenant n on n.id = t.tenant";

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  public List<Template> all() {
    var found = new ArrayList<Template>();
    for (var row : em.createNativeQuery(SELECT + " order by t.title, n.name").getResultList()) {
      found.add(template((Object[]) row));
    }
    return found;
  }

  public Optional<Template> find(TenantId id) {
    var rows =
        em.createNativeQuery(SELECT + " where t.tenant = ?")
            .setParameter(1, id.value())
            .getResultList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(template((Object[]) rows.getFirst()));
  }

  public void keep(TenantId id, String title) {
    em.createNativeQuery(
            "insert into setup.template (tenant, title) values (?, ?)"
                + " on conflict (tenant) do update set title = excluded.title")
        .setParameter(1, id.value())
        .setParameter(2, title)
        .executeUpdate();
  }

  public void drop(TenantId id) {
    em.createNativeQuery("delete from setup.template where tenant = ?")
        .setParameter(1, id.value())
        .executeUpdate();
  }

  /** The tenants of whom nobody knows what their pack gave them. */
  public List<TenantId> unknown() {
    var found = new ArrayList<TenantId>();
    var rows =
        em.createNativeQuery(
                "select cast(t.id as text) from tenants.tenant t"
                    + " where not exists (select from packs.use u where u.tenant = t.id)"
                    + " order by t.id")
            .getResultList();
    for (var id : rows) {
      found.add(new TenantId(UUID.fromString((String) id)));
    }
    return found;
  }

  private static Template template(Object[] row) {
    return new Template(
        new TenantId(UUID.fromString((String) row[0])),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4]);
  }
}
