package app.servicepro.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.servicepro.platform.audit.Entry;
import app.servicepro.platform.audit.Trail;
import app.servicepro.platform.audit.TrailFilter;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.support.InServer;
import app.servicepro.tenants.Tenants;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomersIT extends InServer {
  @Inject private Customers customers;
  @Inject private Tenants tenants;
  @Inject private Trail trail;

  private TenantId mine = TenantId.ROOT;
  private TenantId strange = TenantId.ROOT;

  @BeforeEach
  void twoShops() {
    mine = tenants.bySlug("stranger").orElseThrow().id();
    strange = tenants.bySlug("on-hold").orElseThrow().id();
    for (var old : as(mine, () -> customers.search("", 1)).customers()) {
      Tenancy.run(mine, () -> customers.delete(old.id(), "made room for a test"));
    }
  }

  @Test
  @DisplayName("H1 a customer is found by parts of name, phone and e-mail, and only by those")
  void search() {
    add("Lucía Hernández", "+19185550103", "lucia@mail.example");
    add("Ana 50%", null, "ana_x@mail.example");
    add("Zoë Okafor", "+19185550101", null);

    assertEquals(List.of("Ana 50%", "Lucía Hernández", "Zoë Okafor"), names(""));
    assertEquals(List.of("Lucía Hernández"), names("hernand LUCIA"));
    assertEquals(List.of("Lucía Hernández"), names("(918) 555-0103"));
    assertEquals(List.of("Zoë Okafor", "Lucía Hernández").reversed(), names("918 555"));
    assertEquals(List.of("Zoë Okafor"), names("zoe"));
    assertEquals(List.of("Ana 50%"), names("50%"));
    assertEquals(List.of("Ana 50%"), names("ana_"));
    assertEquals(List.of(), names("%zzz"));
    assertEquals(List.of(), names("'; drop table customers.customer; --"));
  }

  @Test
  @DisplayName("H1 a long list comes in pages, by name")
  void pages() {
    for (int i = 0; i < Customers.ON_A_PAGE + 1; i++) {
      add("Customer " + (100 + i), null, null);
    }

    var first = as(mine, () -> customers.search("customer", 1));
    var second = as(mine, () -> customers.search("customer", 2));

    assertEquals(Customers.ON_A_PAGE + 1L, first.total());
    assertEquals("Customer 100", first.customers().getFirst().sheet().name());
    assertEquals(
        List.of("Customer 150"), second.customers().stream().map(c -> c.sheet().name()).toList());
  }

  @Test
  @DisplayName("H3 whoever has seen an older version is refused, and nothing is changed")
  void outdated() {
    var id = add("Ana", "+19185550103", null);
    var ours = new CustomerSheet("Ana Maria", "+19185550103", null, null, "es", null);
    var theirs = new CustomerSheet("Anna", null, null, null, "en", null);

    Tenancy.run(mine, () -> customers.change(id, 1, ours));

    assertThrows(Outdated.class, () -> Tenancy.run(mine, () -> customers.change(id, 1, theirs)));
    assertEquals(ours, as(mine, () -> customers.find(id)).orElseThrow().sheet());
    assertEquals(2, as(mine, () -> customers.find(id)).orElseThrow().version());
  }

  @Test
  @DisplayName("H3 saving what has not changed is neither a change nor an act")
  void nothingChanged() {
    var id = add("Ana", null, null);
    var rows = actions(id).size();

    var sheet = as(mine, () -> customers.find(id)).orElseThrow().sheet();
    Tenancy.run(mine, () -> customers.change(id, 1, sheet));

    assertEquals(1, as(mine, () -> customers.find(id)).orElseThrow().version());
    assertEquals(rows, actions(id).size());
  }

  @Test
  @DisplayName("H1 another tenant's customer does not exist")
  void strangers() {
    var id = add("Ana", null, null);
    var sheet = new CustomerSheet("Eve", null, null, null, "en", null);

    Tenancy.run(
        strange,
        () -> {
          assertEquals(0, customers.search("ana", 1).total());
          assertEquals(true, customers.find(id).isEmpty());
          assertThrows(NoSuchCustomer.class, () -> customers.change(id, 1, sheet));
          assertThrows(NoSuchCustomer.class, () -> customers.delete(id, "not mine at all"));
        });
  }

  @Test
  @DisplayName("A1 adding, changing and deleting a customer each leave a row with what differs")
  void everyActIsTold() {
    var id = add("Ana", "+19185550103", null);
    var moved = new CustomerSheet("Ana", "+19185550104", null, null, "en", null);
    Tenancy.run(mine, () -> customers.change(id, 1, moved));
    Tenancy.run(mine, () -> customers.delete(id, "asked to be forgotten"));

    var rows = actions(id);
    assertEquals(
        List.of("customer.deleted", "customer.changed", "customer.added"),
        rows.stream().map(Entry::action).toList());
    assertEquals("asked to be forgotten", rows.getFirst().reason());
    assertEquals(
        List.of(new Entry.Change("phone", "+19185550103", "+19185550104")), rows.get(1).changes());
    assertEquals(
        Set.of("language", "name", "phone"),
        rows.get(2).changes().stream().map(Entry.Change::field).collect(Collectors.toSet()));
  }

  private UUID add(String name, @Nullable String phone, @Nullable String email) {
    var sheet = new CustomerSheet(name, phone, email, null, "en", null);
    return as(mine, () -> customers.add(sheet));
  }

  private List<String> names(String words) {
    return as(mine, () -> customers.search(words, 1)).customers().stream()
        .map(c -> c.sheet().name())
        .toList();
  }

  private List<Entry> actions(UUID id) {
    return as(mine, () -> trail.entries(TrailFilter.ALL, Trail.NEWEST, 1000)).stream()
        .filter(entry -> entry.target().equals("customer:" + id))
        .toList();
  }

  private static <T> T as(TenantId tenant, Supplier<T> work) {
    return Tenancy.as(tenant, work);
  }
}
