package app.servicepro.pages.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How often the bound tenant's links to previews were called back. */
@ApplicationScoped
public class PreviewStore {
  private static final String CALL_BACK =
      "insert into pages.preview (round) values (1)"
          + " on conflict (tenant_id) do update set round = pages.preview.round + 1";

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  public int round() {
    var found = em.createNativeQuery("select round from pages.preview").getResultList();
    return found.isEmpty() ? 0 : ((Number) found.getFirst()).intValue();
  }

  public void callBack() {
    em.createNativeQuery(CALL_BACK).executeUpdate();
  }
}
