package app.servicepro.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.audit.Entry;
import app.servicepro.platform.audit.Trail;
import app.servicepro.platform.audit.TrailFilter;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.setup.Setup;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Tenants;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ServicesIT extends InServer {
  private static final String SLUG = "services-shop";
  private static final String WHY = "we do not do this any more";

  @Inject private Setup setup;
  @Inject private Tenants tenants;
  @Inject private Catalog catalog;
  @Inject private Services services;
  @Inject private ServiceBin bin;
  @Inject private Trail trail;

  private TenantId shop;

  @BeforeEach
  void aShop() {
    shop = tenants.bySlug(SLUG).map(t -> t.id()).orElseGet(this::open);
  }

  @Test
  @DisplayName("C5 a new service stands behind the others, with an address made of its name")
  void added() throws IOException {
    var first = in(() -> services.add(sheet("Peña’s wash"), "Peña’s wash"));
    var second = in(() -> services.add(sheet("Peña’s wash"), "Peña’s wash"));

    assertEquals("penas-wash", first);
    assertEquals("penas-wash-2", second);
    assertEquals(second, in(catalog::offerings).getLast().id());
    assertEquals(200, Http.ofTests().get(SLUG + ".localhost", "/services/penas-wash").status());
    assertEquals("service.added", newest().action());
  }

  @Test
  @DisplayName("C5 what somebody else has changed meanwhile is not overwritten")
  void outdated() {
    var seen = one("hedge-trimming");
    run(() -> services.change(seen.id(), seen.version(), sheet("Theirs")));

    assertThrows(
        Outdated.class, () -> run(() -> services.change(seen.id(), seen.version(), sheet("Mine"))));

    assertEquals("Theirs", one("hedge-trimming").name("en"));
  }

  @Test
  @DisplayName("C5 the trail tells what a change changed, and no more")
  void difference() {
    var seen = in(() -> catalog.find(services.add(sheet("Told"), "Told"))).orElseThrow();
    var dearer =
        new ServiceSheet(
            60, new Price(PriceShape.FIXED, 9_900), null, false, seen.texts(), List.of());

    run(() -> services.change(seen.id(), seen.version(), dearer));

    assertEquals("{\"amount\":5000}", newest().before().toString());
    assertEquals("{\"amount\":9900}", newest().after().toString());
  }

  @Test
  @DisplayName("C5 a service moves by one place, and no farther than to the end")
  void moved() {
    var before = ids();

    run(() -> services.move(before.get(1), true));
    run(() -> services.move(before.get(1), true));

    assertEquals(List.of(before.get(1), before.get(0)), ids().subList(0, 2));
    assertEquals(before.size(), ids().size());
  }

  @Test
  @DisplayName("C5 one service leads the others")
  void oneLeads() {
    var id = in(() -> services.add(leading("Leader"), "Leader"));

    assertEquals(
        List.of(id),
        in(catalog::offerings).stream().filter(Offering::featured).map(Offering::id).toList());
  }

  @Test
  @DisplayName("C6 a deleted service is gone from the site at once, and comes back from the bin")
  void deletedAndRestored() throws IOException {
    var id = in(() -> services.add(sheet("Gone soon"), "Gone soon"));
    run(() -> services.delete(id, "Ana", WHY));

    assertEquals(404, Http.ofTests().get(SLUG + ".localhost", "/services/" + id).status());
    var deleted = in(bin::list).stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    assertEquals("Gone soon", deleted.name());
    assertEquals(WHY, deleted.reason());

    assertTrue(in(() -> bin.restore(id)));
    assertEquals(200, Http.ofTests().get(SLUG + ".localhost", "/services/" + id).status());
  }

  @Test
  @DisplayName("C6 only what has been in the bin for long enough is purged")
  void purged() {
    var id = in(() -> services.add(sheet("Old hat"), "Old hat"));
    run(() -> services.delete(id, "Ana", WHY));

    assertEquals(0, in(() -> bin.purge(Time.now().minus(Duration.ofDays(30)))));
    assertNotEquals(0, in(() -> bin.purge(Time.now().plusSeconds(1))));

    assertFalse(in(() -> bin.restore(id)));
    assertEquals("service.purged", newest().action());
  }

  @Test
  @DisplayName("C6 another tenant’s service can be neither deleted nor restored")
  void foreign() {
    var id = in(() -> services.add(sheet("Ours alone"), "Ours alone"));
    var other = tenants.bySlug("green-blade").orElseThrow().id();

    assertThrows(NotOffered.class, () -> Tenancy.run(other, () -> services.delete(id, "Eve", WHY)));
    run(() -> services.delete(id, "Ana", WHY));
    assertFalse(Tenancy.as(other, () -> bin.restore(id)));
  }

  @Test
  @DisplayName("C5 an add-on that the tenant does not have is refused, and nothing is kept")
  void strangeAddOn() {
    var strange =
        new ServiceSheet(
            60,
            new Price(PriceShape.FIXED, 1),
            null,
            false,
            Json.object("{\"name\":{\"en\":\"Strange\"}}"),
            List.of("no-such"));

    assertThrows(NotOffered.class, () -> run(() -> services.add(strange, "Strange")));

    assertTrue(in(() -> catalog.find("strange")).isEmpty());
  }

  private Offering one(String id) {
    return in(() -> catalog.find(id)).orElseThrow();
  }

  private List<String> ids() {
    return in(catalog::offerings).stream().map(Offering::id).toList();
  }

  private Entry newest() {
    return in(() -> trail.entries(TrailFilter.ALL, Trail.NEWEST, 1)).getFirst();
  }

  private <T> T in(Supplier<T> work) {
    return Tenancy.as(shop, work);
  }

  private void run(Runnable work) {
    Tenancy.run(shop, work::run);
  }

  private static ServiceSheet sheet(String name) {
    return sheet(name, false);
  }

  private static ServiceSheet leading(String name) {
    return sheet(name, true);
  }

  private static ServiceSheet sheet(String name, boolean featured) {
    var texts = Json.object("{\"name\":{\"en\":\"" + name + "\"}}");
    return new ServiceSheet(
        60, new Price(PriceShape.FIXED, 5_000), null, featured, texts, List.of());
  }

  private TenantId open() {
    return setup.open(
        new NewTenant(SLUG, "Services Shop", "Tulsa", "lawn-care", "starter", TenantStatus.ACTIVE),
        WebsiteSeed.of("Services Shop", "Tulsa", List.of()),
        true);
  }
}
