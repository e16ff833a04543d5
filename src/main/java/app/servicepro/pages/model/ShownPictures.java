package app.servicepro.pages.model;

import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which documents of the bound tenant show a picture of its library. */
@ApplicationScoped
public class ShownPictures {
  private static final String DRAFTS =
      "select d.name, cast(d.content as text), false from pages.draft d"
          + " where cast(d.content as text) like ?1 order by d.name";

  private static final String PUBLISHED =
      """
      select m.name, cast(d.content as text), true
      from pages.site s
      join pages.release r on r.tenant_id = s.tenant_id and r.hash = s.release_hash
      cross join jsonb_each_text(r.manifest) as m(name, hash)
      join pages.document d on d.tenant_id = r.tenant_id and d.hash = m.hash
      where cast(d.content as text) like ?1 order by m.name
      """;

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  /** A document that shows it, as it is in the draft or in the release that visitors see. */
  public record Shown(String document, JsonObject content, boolean published) {}

  /**
   * @param picture 32 hexadecimal digits
   */
  public List<Shown> drafts(String picture) {
    return ask(DRAFTS, picture);
  }

  public List<Shown> published(String picture) {
    return ask(PUBLISHED, picture);
  }

  /** As PostgreSQL spells a member of an object. */
  private List<Shown> ask(String sql, String picture) {
    var rows =
        em.createNativeQuery(sql)
            .setParameter(1, "%\"media\": \"" + picture + "\"%")
            .getResultList();
    return ((List<?>) rows)
        .stream()
            .map(row -> (Object[]) row)
            .map(row -> new Shown((String) row[0], Json.object((String) row[1]), (Boolean) row[2]))
            .toList();
  }
}
