package app.servicepro.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.crypto.Hash;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.support.Db;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionsIT extends IdentityIT {
  @Test
  @DisplayName("I6 a session knows its person, where she is and what she may do there")
  void aSessionKnows() {
    var email = address();
    var editor = person(email);
    team.add(editor, TenantId.ROOT, "editor");

    var facts = sessions.find(signIn(email).cookie()).orElseThrow();

    assertEquals(editor, facts.person());
    assertEquals(TenantId.ROOT, facts.place());
    assertEquals(Portal.TENANT, facts.portal());
    assertTrue(facts.permissions().contains(Permission.SITE_EDIT));
    assertFalse(facts.permissions().contains(Permission.TEAM_VIEW));
    assertEquals("clean-machine", facts.memberships().getFirst().slug());
  }

  @Test
  @DisplayName("I6 somebody who belongs nowhere may do nothing")
  void withoutAPlace() {
    var email = address();
    person(email);

    var facts = sessions.find(signIn(email).cookie()).orElseThrow();

    assertNull(facts.place());
    assertEquals(List.of(), List.copyOf(facts.permissions()));
  }

  @Test
  @DisplayName("I4 every sign-in has a secret of its own, and only its hash is kept")
  void secretsAreFresh() throws SQLException {
    var email = address();
    person(email);

    var first = signIn(email).cookie();
    var second = signIn(email).cookie();

    assertNotEquals(first, second);
    try (var owner = Db.owner()) {
      var kept =
          Db.column(
              owner,
              "select hash from identity.session where hash in (?, ?)",
              first,
              Hash.sha256(first));
      assertEquals(List.of(Hash.sha256(first)), kept);
    }
  }

  @Test
  @DisplayName("I4 who goes to another place gets a new secret; the old one is worth nothing")
  void theSecretIsRenewed() {
    var email = address();
    var person = person(email);
    var other = business("pro");
    team.add(person, TenantId.ROOT, "viewer");
    team.add(person, other, "owner");
    var old = signIn(email);

    var fresh = sessions.goTo(old.cookie(), other);

    assertTrue(sessions.find(old.cookie()).isEmpty());
    assertEquals(other, sessions.find(fresh.cookie()).orElseThrow().place());
  }

  @Test
  @DisplayName("I13 nobody goes where she does not belong")
  void strangersStayOutside() {
    var email = address();
    team.add(person(email), TenantId.ROOT, "owner");
    var session = signIn(email);

    refused(
        Refusal.Reason.NO_SUCH_MEMBER, () -> sessions.goTo(session.cookie(), business("starter")));
    refused(
        Refusal.Reason.NO_SUCH_MEMBER, () -> sessions.goTo(session.cookie(), TenantId.PLATFORM));
  }

  @Test
  @DisplayName("I5 signed out is signed out: one session, or all of them")
  void signingOut() {
    var email = address();
    var person = person(email);
    var one = signIn(email);
    var two = signIn(email);
    var three = signIn(email);

    sessions.signOut(one.cookie());
    assertTrue(sessions.find(one.cookie()).isEmpty());
    assertTrue(sessions.find(two.cookie()).isPresent());

    sessions.signOutEverywhere(person);
    assertTrue(sessions.find(two.cookie()).isEmpty());
    assertTrue(sessions.find(three.cookie()).isEmpty());
  }

  @Test
  @DisplayName("I5 one may end all but this one, and nobody ends another's")
  void endingOthers() {
    var email = address();
    var me = person(email);
    var here = signIn(email);
    var there = signIn(email);
    var session = sessions.find(here.cookie()).orElseThrow().id();

    sessions.end(person(address()), session);
    assertTrue(sessions.find(here.cookie()).isPresent());

    sessions.endOthers(me, session);
    assertTrue(sessions.find(here.cookie()).isPresent());
    assertTrue(sessions.find(there.cookie()).isEmpty());
  }

  @Test
  @DisplayName("I5 a session that was not used for two hours is over, a remembered one for 14 days")
  void idle() throws SQLException {
    assertTrue(afterwards(false, "seen_at", "1 hour 59 minutes"));
    assertFalse(afterwards(false, "seen_at", "2 hours 1 minute"));
    assertTrue(afterwards(true, "seen_at", "13 days 23 hours"));
    assertFalse(afterwards(true, "seen_at", "14 days 1 minute"));
  }

  @Test
  @DisplayName("I5 a session lasts twelve hours, a remembered one 30 days, however much it is used")
  void old() throws SQLException {
    assertTrue(afterwards(false, "created_at", "11 hours 59 minutes"));
    assertFalse(afterwards(false, "created_at", "12 hours 1 minute"));
    assertTrue(afterwards(true, "created_at", "29 days 23 hours"));
    assertFalse(afterwards(true, "created_at", "30 days 1 minute"));
  }

  private boolean afterwards(boolean remember, String column, String time) throws SQLException {
    var cookie = sessions.open(person(address()), remember, IP, AGENT).cookie();
    sql(
        "update identity.session set " + column + " = now() - cast(? as interval) where hash = ?",
        time,
        Hash.sha256(cookie));
    return sessions.find(cookie).isPresent();
  }
}
