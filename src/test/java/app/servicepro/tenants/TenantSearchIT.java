package app.servicepro.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.support.InServer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TenantSearchIT extends InServer {
  @Inject private Tenants tenants;

  @BeforeEach
  void threeShops() {
    open("zz-jardineria", "Jardinería Muñoz", "Zapotlán", "pro", TenantStatus.PAST_DUE);
    open("zz-percent", "100% Clean_Cars", "Zapata", "pro", TenantStatus.ACTIVE);
    open("zz-anna", "anna’s Attic", "Zanesville", "elite", TenantStatus.ACTIVE);
  }

  @Test
  @DisplayName("N12 tenants are found by name, slug and city, without accents and capitals")
  void found() {
    for (var words :
        List.of("munoz", "MUÑOZ jardin", "jardineria zapotlan", "zz-jard", "  Zapotlán ")) {
      assertEquals(List.of("Jardinería Muñoz"), names(words, null, null), words);
    }
    assertEquals(List.of(), names("munoz tulsa", null, null));
  }

  @Test
  @DisplayName("N12 signs that mean something to the database mean themselves")
  void signs() {
    assertEquals(List.of("100% Clean_Cars"), names("100%", null, null));
    assertEquals(List.of("100% Clean_Cars"), names("n_c", null, null));
    assertEquals(List.of(), names("mu_oz", null, null));
    assertEquals(List.of(), names("m%oz", null, null));
    assertEquals(List.of(), names("zz!", null, null));
    assertEquals(List.of(), names("'; drop table tenants.tenant; --", null, null));
    assertEquals(List.of("100% Clean_Cars"), names("\u0000zz-perc", null, null));
  }

  @Test
  @DisplayName("N12 tier and state narrow the list, which is sorted by name")
  void filters() {
    assertEquals(
        List.of("100% Clean_Cars", "anna’s Attic", "Jardinería Muñoz"), names("zz-", null, null));
    assertEquals(List.of("anna’s Attic"), names("zz-", Plan.ELITE, null));
    assertEquals(List.of("Jardinería Muñoz"), names("zz-", Plan.PRO, TenantStatus.PAST_DUE));
  }

  @Test
  @DisplayName("N12 a long list comes in pages that show every tenant once")
  void pages() {
    for (int i = 0; i < 60; i++) {
      open("zq-%02d".formatted(i), "Zq Shop", "Zq", "starter", TenantStatus.ACTIVE);
    }

    var first = tenants.search(new TenantQuery("zq-", null, null, 1));
    var second = tenants.search(new TenantQuery("zq-", null, null, 2));

    assertEquals(List.of(50, 10), List.of(first.rows().size(), second.rows().size()));
    assertEquals(60, first.total());
    var slugs = new TreeSet<String>();
    first.rows().forEach(r -> slugs.add(r.facts().slug()));
    second.rows().forEach(r -> slugs.add(r.facts().slug()));
    assertEquals(60, slugs.size());
    assertTrue(tenants.search(new TenantQuery("zq-", null, null, 9)).rows().isEmpty());
    var age = Duration.between(first.rows().getFirst().since(), Time.now());
    assertFalse(age.isNegative() || age.toHours() > 1, age::toString);
  }

  private List<String> names(String words, @Nullable Plan plan, @Nullable TenantStatus status) {
    return tenants.search(new TenantQuery(words, plan, status, 1)).rows().stream()
        .map(r -> r.facts().name())
        .toList();
  }

  private void open(String slug, String name, String city, String plan, TenantStatus status) {
    if (tenants.bySlug(slug).isEmpty()) {
      var wanted = new NewTenant(slug, name, city, "lawn-care", plan, status);
      tenants.open(new TenantId(Time.newId()), wanted);
    }
  }
}
