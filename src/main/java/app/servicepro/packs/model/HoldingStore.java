package app.servicepro.packs.model;

import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** All questions to the tables of packs; everything but the counts is the bound tenant's. */
@ApplicationScoped
public class HoldingStore {
  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  public Optional<Holding> find() {
    return Optional.ofNullable(em.find(Holding.class, Tenancy.required().value()));
  }

  /** Nobody else changes it, or begins one, until the transaction ends. */
  public Optional<Holding> locked() {
    var tenant = Tenancy.required().value();
    em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext(?))) as locked")
        .setParameter(1, "pack of " + tenant)
        .getResultList();
    return Optional.ofNullable(em.find(Holding.class, tenant, LockModeType.PESSIMISTIC_WRITE));
  }

  public Holding begin() {
    var holding = new Holding(Tenancy.required().value());
    em.persist(holding);
    return holding;
  }

  /** So that it is counted. */
  public void count(Holding holding) {
    em.createNativeQuery(
            "insert into packs.use (tenant, pack, version) values (?, ?, ?)"
                + " on conflict (tenant) do update set pack = excluded.pack, version ="
                + " excluded.version")
        .setParameter(1, Tenancy.required().value())
        .setParameter(2, holding.pack())
        .setParameter(3, holding.version())
        .executeUpdate();
  }

  /** It has the pack no more. */
  public void uncount() {
    em.createNativeQuery("delete from packs.use where tenant = ?")
        .setParameter(1, Tenancy.required().value())
        .executeUpdate();
  }

  /** How many tenants there are on each version of a pack. */
  public Map<String, Long> versions(String pack) {
    var found = new TreeMap<String, Long>();
    var rows =
        em.createNativeQuery(
                "select version, count(*) from packs.use where pack = ? group by version")
            .setParameter(1, pack)
            .getResultList();
    for (var row : rows) {
      var columns = (Object[]) row;
      found.put((String) columns[0], ((Number) columns[1]).longValue());
    }
    return found;
  }

  /** Those on another version than this one. */
  public List<TenantId> behind(String pack, String version) {
    var rows =
        em.createNativeQuery(
                "select cast(tenant as text) from packs.use where pack = ? and version <> ?"
                    + " order by tenant")
            .setParameter(1, pack)
            .setParameter(2, version)
            .getResultList();
    var found = new ArrayList<TenantId>();
    for (var id : rows) {
      found.add(new TenantId(UUID.fromString((String) id)));
    }
    return found;
  }

  public Map<String, JsonObject> documents() {
    var found = new TreeMap<String, JsonObject>();
    em.createQuery("select d from TradeDocument d order by d.name", TradeDocument.class)
        .getResultList()
        .forEach(d -> found.put(d.name(), d.content()));
    return found;
  }

  public void keep(String name, JsonObject content) {
    var known = em.find(TradeDocument.class, name);
    if (known == null) {
      em.persist(new TradeDocument(name, content));
    } else {
      known.rewrite(content);
    }
  }

  public void drop(String name) {
    var known = em.find(TradeDocument.class, name);
    if (known != null) {
      em.remove(known);
    }
  }

  public void flush() {
    em.flush();
  }
}
