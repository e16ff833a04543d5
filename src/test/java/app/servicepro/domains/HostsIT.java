package app.servicepro.domains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.http.HostName;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.Setup;
import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Tenants;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HostsIT extends InServer {
  private static final double A_SECOND = 1;

  @Inject private Hosts hosts;
  @Inject private Tenants tenants;
  @Inject private Setup setup;
  @Inject private BeanManager beans;

  private final Http http = Http.ofTests();

  @Test
  @DisplayName("D1 a new tenant's subdomain answers at once, even where nobody was a moment ago")
  void newSubdomain() throws IOException {
    assertEquals(404, http.get("d1-shop.localhost", "/").status());

    setup.open(
        new NewTenant(
            "d1-shop", "Morning Rake", "Tulsa", "lawn-care", "starter", TenantStatus.ACTIVE),
        WebsiteSeed.of("Morning Rake", "Tulsa", List.of()),
        true);

    var home = http.get("d1-shop.localhost", "/");
    assertEquals(200, home.status());
    assertTrue(home.text().contains("Morning Rake"));
  }

  @Test
  @DisplayName("D2 a domain answers when it is verified, not while it is pending")
  void pendingThenVerified() throws Exception {
    assertEquals(404, http.get("blade.example", "/").status());
    asGreenBlade("insert into domains.host (name, state) values ('blade.example', 'pending')");
    assertFalse(Within.seconds(A_SECOND, () -> status("blade.example") != 404));

    asGreenBlade("update domains.host set state = 'verified' where name = 'blade.example'");
    assertTrue(Within.seconds(A_SECOND, () -> status("blade.example") == 200));
    assertTrue(http.get("blade.example", "/").text().contains("Green Blade"));

    asGreenBlade("delete from domains.host where name = 'blade.example'");
    assertTrue(Within.seconds(A_SECOND, () -> status("blade.example") == 404));
  }

  @Test
  @DisplayName(
      "D2 a domain added as verified answers on the next request and names itself canonical")
  void addedVerified() throws Exception {
    var name = Objects.requireNonNull(HostName.parse("mow.example"));
    assertEquals(404, status("mow.example"));

    Tenancy.run(greenBlade(), () -> hosts.addVerified(name, true));
    var page = http.get("mow.example", "/about");
    asGreenBlade("delete from domains.host where name = 'mow.example'");

    assertEquals(200, page.status());
    assertTrue(page.text().contains("<link rel=\"canonical\" href=\"http://mow.example"));
  }

  @Test
  @DisplayName("D3 a name that only looks like a tenant's is nobody's")
  void nobodysNames() throws IOException {
    for (var host :
        List.of(
            "nobody.localhost",
            "clean-machine",
            "clean-machine.example",
            "x.clean-machine.localhost",
            "clean-machine.localhost.evil.example",
            "clean-machinelocalhost",
            "localhost.evil.example",
            "www.localhost",
            "root.localhost")) {
      var answer = http.get(host, "/");

      assertEquals(404, answer.status(), host);
      assertFalse(answer.text().contains("Clean Machine"), host);
      assertEquals(404, http.get(host, "/api/public/site").status(), host);
    }
  }

  @Test
  @DisplayName(
      "D4 a flood of unknown names pushes out only unknown names and leaves no more than the bound")
  void floodOfUnknownNames() throws Exception {
    var owners = owners();
    var eviction = owners.policy().eviction().orElseThrow();
    long bound = eviction.getMaximum();
    assertTrue(bound <= 100_000, "the bound is " + bound);
    eviction.setMaximum(100);
    try {
      for (int i = 0; i < 2_000; i++) {
        assertEquals(new Owner.Nobody(), owner("flood" + i + ".example"));
        assertEquals(new Owner.Tenant(greenBlade()), owner("green-blade.localhost"));
      }
      owners.cleanUp();
      assertTrue(owners.estimatedSize() <= 100, "kept " + owners.estimatedSize());
      assertTrue(owners.asMap().containsKey("green-blade.localhost"));
    } finally {
      eviction.setMaximum(bound);
    }
  }

  @Test
  @DisplayName("D4 an unknown name is forgotten after a minute")
  void unknownNamesAreForgotten() throws Exception {
    var expiry = owners().policy().expireVariably().orElseThrow();

    owner("short.example");
    owner("green-blade.localhost");

    assertTrue(expiry.getExpiresAfter("short.example").orElseThrow().toSeconds() <= 60);
    assertTrue(expiry.getExpiresAfter("green-blade.localhost").orElseThrow().toDays() > 1);
  }

  private Owner owner(String name) {
    return hosts.owner(Objects.requireNonNull(HostName.parse(name)));
  }

  private int status(String host) throws IOException {
    return http.get(host, "/").status();
  }

  private TenantId greenBlade() {
    return tenants.bySlug("green-blade").orElseThrow().id();
  }

  private void asGreenBlade(String sql) throws SQLException {
    try (var connection = Db.asTenant(greenBlade().value());
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** The names in memory, behind the bean's proxy. */
  @SuppressWarnings("unchecked")
  private LoadingCache<String, Owner> owners() throws ReflectiveOperationException {
    Bean<?> bean = beans.resolve(beans.getBeans(Hosts.class));
    var real = beans.getContext(ApplicationScoped.class).get(bean);
    var field = Hosts.class.getDeclaredField("owners");
    field.setAccessible(true);
    return (LoadingCache<String, Owner>) field.get(real);
  }
}
