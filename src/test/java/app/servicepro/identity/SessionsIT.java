package app.servicepro.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.support.InServer;
import app.servicepro.tenants.Tenants;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionsIT extends InServer {
  private static final String PASSWORD = "seven blue kettles";
  private static final String AGENT = "Mozilla/5.0";

  @Inject private People people;
  @Inject private Sessions sessions;
  @Inject private Team team;
  @Inject private Tenants tenants;

  @Test
  @DisplayName("I4 the right password opens a session with the rights of the role")
  void aPersonSignsIn() {
    var editor = person("editor@i4.example");
    team.add(editor, TenantId.ROOT, "editor");

    var session = signIn("Editor@I4.example");
    var facts = sessions.find(session.cookie()).orElseThrow();

    assertEquals(editor, facts.person());
    assertEquals(TenantId.ROOT, facts.place());
    assertEquals(Portal.TENANT, facts.portal());
    assertTrue(facts.permissions().contains(Permission.SITE_EDIT));
    assertEquals(Set.of("editor"), Set.of(facts.memberships().getFirst().role()));
    assertEquals("clean-machine", facts.memberships().getFirst().slug());
  }

  @Test
  @DisplayName(
      "I4 a session gets a new secret when its person goes elsewhere; the old is worth nothing")
  void theSecretIsRenewed() {
    var other = tenants.bySlug("my-hibachi").orElseThrow().id();
    var person = person("two@i4.example");
    team.add(person, TenantId.ROOT, "viewer");
    team.add(person, other, "owner");
    var old = signIn("two@i4.example");

    var fresh = sessions.goTo(old.cookie(), other);

    assertNotEquals(old.cookie(), fresh.cookie());
    assertTrue(sessions.find(old.cookie()).isEmpty());
    assertEquals(other, sessions.find(fresh.cookie()).orElseThrow().place());
  }

  private UUID person(String email) {
    return people.add(email, "Ana Ruiz", PASSWORD, "en");
  }

  private NewSession signIn(String email) {
    var answer = sessions.signIn(email, PASSWORD, false, "192.0.2.1", AGENT);
    return assertInstanceOf(SignIn.Ok.class, answer).session();
  }
}
