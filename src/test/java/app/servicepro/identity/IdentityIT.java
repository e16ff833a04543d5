package app.servicepro.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.servicepro.platform.access.Acting;
import app.servicepro.platform.access.Actor;
import app.servicepro.platform.mail.Outbox;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Tenants;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.function.Executable;

/** What tests about people share: somebody, a business, a letter. */
abstract class IdentityIT extends InServer {
  static final String PASSWORD = "seven blue kettles";
  static final String AGENT = "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36";
  static final String IP = "192.0.2.1";

  @Inject People people;
  @Inject Sessions sessions;
  @Inject Team team;
  @Inject Tenants tenants;
  @Inject Outbox outbox;

  /** An address that no other test has. */
  static String address() {
    return "p" + Time.newId() + "@people.example";
  }

  UUID person(String email) {
    return people.add(email, "Ana Ruiz", PASSWORD, "en");
  }

  TenantId business(String plan) {
    var id = new TenantId(Time.newId());
    var slug = "t" + id.value().toString().replace("-", "");
    var facts = new NewTenant(slug, "Second Wind", "Tulsa", "lawn-care", plan, TenantStatus.ACTIVE);
    Tenancy.run(id, () -> tenants.open(id, facts));
    return id;
  }

  /** Somebody new who works there. */
  UUID member(TenantId place, String role) {
    var person = person(address());
    team.add(person, place, role);
    return person;
  }

  NewSession signIn(String email) {
    return assertInstanceOf(SignIn.Ok.class, trySignIn(email, PASSWORD)).session();
  }

  SignIn trySignIn(String email, String password) {
    return sessions.signIn(email, password, false, IP, AGENT);
  }

  /** As that person, for that tenant. */
  static void as(UUID person, TenantId place, Executable work) {
    Acting.run(
        new Actor(person, "Ana Ruiz", false, IP),
        () ->
            Tenancy.run(
                place,
                () -> {
                  try {
                    work.execute();
                  } catch (RuntimeException | Error e) {
                    throw e;
                  } catch (Throwable e) {
                    throw new IllegalStateException(e);
                  }
                }));
  }

  static void refused(Refusal.Reason reason, Executable work) {
    assertEquals(reason, assertThrows(Refusal.class, work).reason());
  }

  /** The secret at the end of the link in the newest letter to somebody. */
  String secret(String email) {
    var link =
        outbox.read(outbox.list(null, email, 0, 1).getFirst().id(), true, "").orElseThrow().link();
    return String.valueOf(link).replaceAll(".*/", "");
  }

  String letter(String email) {
    return outbox.list(null, email, 0, 1).getFirst().subject();
  }

  static void sql(String statement, Object... parameters) throws SQLException {
    try (var owner = Db.owner();
        var update = owner.prepareStatement(statement)) {
      for (int i = 0; i < parameters.length; i++) {
        update.setObject(i + 1, parameters[i]);
      }
      update.executeUpdate();
    }
  }
}
