package app.servicepro.platform.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.servicepro.catalog.Catalog;
import app.servicepro.catalog.NotOffered;
import app.servicepro.catalog.model.Service;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.setup.Setup;
import app.servicepro.support.InServer;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Tenants;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What JPA gives and takes, while each tenant's prices carry a mark of its own. */
class CrossingsIT extends InServer {
  private static final String SERVICE = "weekly-mowing";
  private static final int THREADS = 16;
  private static final int EACH = 125;
  private static final int SHOPS = 4;

  @Inject private Rows rows;
  @Inject private Catalog catalog;
  @Inject private Setup setup;
  @Inject private Tenants tenants;

  private final List<TenantId> shops = new ArrayList<>();

  @BeforeEach
  void everyPriceIsMarked() {
    for (int i = 0; i < SHOPS; i++) {
      var shop = shop("crossing-" + i);
      shops.add(shop);
      Tenancy.as(shop, () -> rows.mark(mark(shop)));
    }
  }

  @Test
  @DisplayName("F1 find, queries and native queries give the bound tenant's rows only")
  void readingStaysInside() {
    for (var shop : shops) {
      Tenancy.run(
          shop,
          () -> {
            assertEquals(mark(shop), rows.found(SERVICE));
            assertEquals(Set.of(mark(shop)), rows.queried());
            assertEquals(Set.of(mark(shop)), rows.queriedNatively());
          });
    }
  }

  @Test
  @DisplayName("F1 a bulk update changes the bound tenant's rows only")
  void bulkUpdateStaysInside() {
    int changed = Tenancy.as(shops.getFirst(), () -> rows.mark(7L));

    assertNotEquals(0, changed);
    assertEquals(Set.of(7L), Tenancy.as(shops.getFirst(), rows::queried));
    assertEquals(Set.of(mark(shops.get(1))), Tenancy.as(shops.get(1), rows::queried));
  }

  @Test
  @DisplayName("F1 without a tenant the front doors show nothing and change nothing")
  void withoutTenantThereIsNothing() {
    assertNull(rows.found(SERVICE));
    assertEquals(Set.of(), rows.queried());
    assertEquals(Set.of(), rows.queriedNatively());
    assertEquals(0, rows.mark(9L));
    assertEquals(List.of(), catalog.offerings());
    assertThrows(NotOffered.class, () -> catalog.changePrice(SERVICE, 9L));
  }

  @Test
  @DisplayName("F1 two thousand transactions of mixed tenants on sixteen threads never cross")
  void threadsNeverCross() throws Exception {
    var work = new ArrayList<Future<Integer>>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread;
      work.add(rows.start(() -> crossings(first)));
    }

    int crossings = 0;
    for (var one : work) {
      crossings += one.get();
    }
    assertEquals(0, crossings);
  }

  /** Reads as one tenant, writes as the next, reads as nobody, and so on. */
  private int crossings(int first) {
    int wrong = 0;
    for (int i = 0; i < EACH; i++) {
      var shop = shops.get((first + i) % SHOPS);
      var seen =
          switch (i % 5) {
            case 0 -> Tenancy.as(shop, () -> rows.markAndQuery(mark(shop)));
            case 1 -> Tenancy.as(shop, rows::queriedNatively);
            case 2 -> Tenancy.as(shop, this::offered);
            case 3 -> rows.queried().isEmpty() ? Set.of(mark(shop)) : Set.of(-1L);
            default -> Tenancy.as(shop, rows::queried);
          };
      wrong += seen.equals(Set.of(mark(shop))) ? 0 : 1;
    }
    return wrong;
  }

  private Set<Long> offered() {
    var amounts = new TreeSet<Long>();
    catalog.offerings().forEach(o -> amounts.add(o.amount()));
    return amounts;
  }

  private TenantId shop(String slug) {
    return tenants
        .bySlug(slug)
        .map(t -> t.id())
        .orElseGet(() ->
            setup.open(
                new NewTenant(slug, slug, "Tulsa", "lawn-care", "starter", TenantStatus.ACTIVE),
                WebsiteSeed.of(slug, "Tulsa", List.of()),
                false));
  }

  private long mark(TenantId shop) {
    return 1000L + shops.indexOf(shop);
  }

  /** What a component could do with JPA. */
  @ApplicationScoped
  @Transactional
  public static class Rows {
    @PersistenceContext(unitName = "servicepro")
    private EntityManager em;

    @Resource private ManagedExecutorService executor;

    Future<Integer> start(Callable<Integer> work) {
      return executor.submit(work);
    }

    int mark(long amount) {
      return em.createQuery("update Service s set s.amount = :amount")
          .setParameter("amount", amount)
          .executeUpdate();
    }

    Set<Long> markAndQuery(long amount) {
      mark(amount);
      return queried();
    }

    @Nullable Long found(String id) {
      var service = em.find(Service.class, id);
      return service == null ? null : service.with(List.of()).amount();
    }

    Set<Long> queried() {
      return new TreeSet<>(
          em.createQuery("select s.amount from Service s", Long.class).getResultList());
    }

    Set<Long> queriedNatively() {
      var amounts = new TreeSet<Long>();
      for (var row : em.createNativeQuery("select amount from catalog.service").getResultList()) {
        amounts.add(((Number) row).longValue());
      }
      return amounts;
    }
  }
}
