package app.servicepro.tenants.model;

import app.servicepro.tenants.Census;
import app.servicepro.tenants.Plan;
import app.servicepro.tenants.TenantStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;

/** Counts the table of tenants in one question. */
@ApplicationScoped
public class CensusStore {
  private static final String COUNT =
      """
      select status, plan, count(*), count(*) filter (where created_at >= ?)
      from tenants.tenant group by status, plan
      """;

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  public Census.Counts since(Instant moment) {
    var byStatus = new EnumMap<TenantStatus, Long>(TenantStatus.class);
    var byPlan = new EnumMap<Plan, Long>(Plan.class);
    long all = 0;
    long fresh = 0;
    var query = em.createNativeQuery(COUNT).setParameter(1, Timestamp.from(moment));
    for (var row : query.getResultList()) {
      var columns = (Object[]) row;
      long count = ((Number) columns[2]).longValue();
      byStatus.merge(TenantStatus.of((String) columns[0]), count, Long::sum);
      byPlan.merge(Plan.of((String) columns[1]), count, Long::sum);
      all += count;
      fresh += ((Number) columns[3]).longValue();
    }
    return new Census.Counts(all, byStatus, byPlan, fresh);
  }
}
