package app.servicepro.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Reads the bound tenant's trail. */
@ApplicationScoped
@Transactional
public class Trail {
  /** Before the newest row. */
  public static final long NEWEST = Long.MAX_VALUE;

  private static final int MOST_PEOPLE = 500;

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  /**
   * The newest rows first.
   *
   * @param before only rows that stand before this one; {@link #NEWEST} to begin
   */
  public List<Entry> entries(TrailFilter filter, long before, int most) {
    var conditions = filter.conditions();
    var sql =
        new StringBuilder(
            """
            select seq, at, person, name, inside, ip, action, target, cast(before as text), cast(after as text), reason
            from platform.audit where seq < ?
            """);
    conditions.keySet().forEach(condition -> sql.append(" and ").append(condition));
    sql.append(" order by seq desc limit ?");
    var query = em.createNativeQuery(sql.toString());
    int place = 1;
    query.setParameter(place++, before);
    for (var value : conditions.values()) {
      query.setParameter(place++, value);
    }
    query.setParameter(place, most);
    return rows(query.getResultList()).stream().map(Entry::of).toList();
  }

  /** Everybody who did something, by id, with the name that the person had last; by name. */
  public Map<String, String> people() {
    var found =
        rows(
            em.createNativeQuery(
                    """
                    with recursive seen as (
                      (select person, 1 as place from platform.audit where person is not null order by person limit 1)
                      union all
                      select (select a.person from platform.audit a where a.person > seen.person order by a.person limit 1), place + 1
                      from seen where person is not null and place < ?
                    )
                    select cast(person as text), name from seen, lateral (
                      select a.name from platform.audit a where a.person = seen.person order by a.seq desc limit 1) as last
                    order by name, person
                    """)
                .setParameter(1, MOST_PEOPLE)
                .getResultList());
    var people = new LinkedHashMap<String, String>();
    found.forEach(row -> people.put(row.text(0), row.text(1)));
    return people;
  }

  /** Every kind of act that was done. */
  public List<String> actions() {
    List<?> actions =
        em.createNativeQuery(
                """
                with recursive seen as (
                  (select action from platform.audit order by action limit 1)
                  union all
                  select (select a.action from platform.audit a where a.action > seen.action order by a.action limit 1)
                  from seen where action is not null
                )
                select action from seen where action is not null order by 1
                """)
            .getResultList();
    return actions.stream().map(String.class::cast).toList();
  }

  /**
   * Checks every row of the chain.
   *
   * @return the first row that is not what it was, is missing, or is one too many
   */
  public OptionalLong fault() {
    return em.createNativeQuery("select platform.audit_fault()").getSingleResult() instanceof Long l
        ? OptionalLong.of(l)
        : OptionalLong.empty();
  }

  private static List<Row> rows(List<?> found) {
    var rows = new ArrayList<Row>();
    found.forEach(columns -> rows.add(new Row(columns)));
    return rows;
  }
}
