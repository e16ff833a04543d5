package app.servicepro.identity;

import app.servicepro.platform.Settings;
import app.servicepro.platform.db.OneServer;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.start.Started;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.TenantFacts;
import app.servicepro.tenants.Tenants;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The people of the demo's shops, all with one password. Outside the demo there are none: those
 * that an earlier demo left in the database are removed at the start.
 */
@ApplicationScoped
public class DemoPeople {
  /** Behind the demo world, whose tenants they belong to. */
  private static final int AFTER_THE_SHOPS = 3000;

  private static final JsonObject NAMES = names();

  /** Those that a newcomer is shown. */
  private static final int SHOWN = 3;

  private static final List<String> ROLES = List.of("owner", "editor", "viewer", "translator");
  private static final String STAFF = "platform@servicepro.example";

  @Inject private Settings settings;
  @Inject private Tenants tenants;
  @Inject private People people;
  @Inject private Team team;
  @Inject private OneServer oneServer;

  /** A demo business and its people. */
  public record Shop(String name, List<Person> people) {}

  /**
   * @param role id of a built-in role
   */
  public record Person(String email, String role) {}

  void load(@Observes @Priority(AFTER_THE_SHOPS) Started event) {
    if (settings.demo()) {
      oneServer.alone("demo people", this::load);
    } else {
      all().forEach(people::remove);
      people.remove(STAFF);
    }
  }

  public String password() {
    return settings.demoPassword();
  }

  public boolean knows(String email) {
    return settings.demo() && Stream.concat(Stream.of(STAFF), all()).anyMatch(email::equals);
  }

  /** Who may be signed in as with one click; empty outside the demo. */
  public List<Shop> shops() {
    if (!settings.demo()) {
      return List.of();
    }
    var staff = new Shop("ServicePro", List.of(new Person(STAFF, "super-admin")));
    return Stream.concat(
            NAMES.keySet().stream()
                .limit(SHOWN)
                .flatMap(s -> tenants.bySlug(s).stream())
                .map(this::shop),
            Stream.of(staff))
        .toList();
  }

  private Shop shop(TenantFacts tenant) {
    return new Shop(
        tenant.name(), ROLES.stream().map(r -> new Person(email(r, tenant.slug()), r)).toList());
  }

  private void load() {
    add(STAFF, "Priscilla Ng", TenantId.PLATFORM, "super-admin");
    for (var slug : NAMES.keySet()) {
      var names = NAMES.getJsonObject(slug);
      tenants
          .bySlug(slug)
          .ifPresent(t -> ROLES.forEach(r -> add(email(r, slug), names.getString(r), t.id(), r)));
    }
  }

  private void add(String email, String name, TenantId place, String role) {
    if (people.byEmail(email).isEmpty()) {
      team.add(people.add(email, name, password(), "en"), place, role);
    }
  }

  private static Stream<String> all() {
    return NAMES.keySet().stream().flatMap(slug -> ROLES.stream().map(role -> email(role, slug)));
  }

  private static JsonObject names() {
    try (var in = DemoPeople.class.getResourceAsStream("/demo/people.json")) {
      return Json.object(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String email(String role, String slug) {
    return role + "@" + slug + ".example";
  }
}
