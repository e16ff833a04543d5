package app.servicepro.pages.model;

import app.servicepro.media.spi.PictureUse;
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
      "select d.name, cast(d.content as text) from pages.draft d"
          + " where cast(d.content as text) like ?1 order by d.name";

  /** Of each document the last that shows it, from a table of releases and its order. */
  private static final String RELEASES =
      """
      select distinct on (m.name) m.name, cast(d.content as text)
      from %s s
      join pages.release r on r.tenant_id = s.tenant_id and r.hash = s.release_hash
      cross join jsonb_each_text(r.manifest) as m(name, hash)
      join pages.document d on d.tenant_id = r.tenant_id and d.hash = m.hash
      where cast(d.content as text) like ?1 order by m.name, s.%s desc
      """;

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  /** A document that shows it, as it is there. */
  public record Shown(String document, JsonObject content, PictureUse.Seen seen) {}

  /**
   * In what visitors see, in the draft, in what is planned, and in whatever the site can go back
   * to.
   *
   * @param picture 32 hexadecimal digits
   */
  public List<Shown> in(PictureUse.Seen seen, String picture) {
    var sql =
        switch (seen) {
          case LIVE -> RELEASES.formatted("pages.site", "published_at");
          case DRAFT -> DRAFTS;
          case PLANNED -> RELEASES.formatted("pages.schedule", "at");
          case EARLIER -> RELEASES.formatted("pages.publication", "number");
        };
    return ask(sql, seen, picture);
  }

  /** As PostgreSQL spells a member of an object. */
  private List<Shown> ask(String sql, PictureUse.Seen seen, String picture) {
    var rows =
        em.createNativeQuery(sql)
            .setParameter(1, "%\"media\": \"" + picture + "\"%")
            .getResultList();
    return ((List<?>) rows)
        .stream()
            .map(row -> (Object[]) row)
            .map(row -> new Shown((String) row[0], Json.object((String) row[1]), seen))
            .toList();
  }
}
