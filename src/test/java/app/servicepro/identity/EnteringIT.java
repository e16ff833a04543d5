package app.servicepro.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.access.Acting;
import app.servicepro.platform.access.Actor;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.support.Db;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnteringIT extends IdentityIT {
  private static final String REASON = "asked for help by phone";
  private static final String TRAIL =
      "select action || ' ' || person || ' ' || inside || ' ' || coalesce(reason, '')"
          + " from platform.audit where target = ? order by seq";

  @Test
  @DisplayName(
      "I12 inside a tenant staff may do all that its owner may, but for money and deletions")
  void asItsOwner() {
    var place = business("pro");
    var wanted = EnumSet.copyOf(Permission.of(Portal.TENANT));
    wanted.removeAll(
        List.of(Permission.BILLING_EDIT, Permission.CUSTOMERS_DELETE, Permission.TEAM_REMOVE));

    var email = staff("support");
    var inside = by(email, () -> sessions.enter(signIn(email).cookie(), place, REASON));

    var facts = sessions.find(inside.cookie()).orElseThrow();
    assertTrue(facts.inside());
    assertEquals(place, facts.place());
    assertEquals(Portal.TENANT, facts.portal());
    assertEquals(wanted, facts.permissions());
  }

  @Test
  @DisplayName("I12 both trails say who went in, why, and that she left")
  void bothTrailsSayIt() throws SQLException {
    var place = business("pro");
    var email = staff("support");
    var who = people.byEmail(email).orElseThrow().id();

    var inside = by(email, () -> sessions.enter(signIn(email).cookie(), place, REASON));
    by(email, () -> sessions.leave(inside.cookie()));

    var rows =
        List.of("tenant.entered " + who + " true " + REASON, "tenant.left " + who + " true ");
    assertEquals(rows, trail(place, place));
    assertEquals(rows, trail(TenantId.PLATFORM, place));
  }

  @Test
  @DisplayName("I4 entering and leaving renew the secret; leaving leads back to the platform")
  void secretsAreRenewed() {
    var place = business("pro");
    var email = staff("super-admin");
    var before = signIn(email);
    var id = sessions.find(before.cookie()).orElseThrow().id();

    var inside = by(email, () -> sessions.enter(before.cookie(), place, REASON));
    var after = by(email, () -> sessions.leave(inside.cookie()));

    assertNotEquals(before.cookie(), inside.cookie());
    assertTrue(sessions.find(before.cookie()).isEmpty());
    assertTrue(sessions.find(inside.cookie()).isEmpty());
    var facts = sessions.find(after.cookie()).orElseThrow();
    assertEquals(TenantId.PLATFORM, facts.place());
    assertEquals(id, facts.id());
    assertFalse(facts.inside());
  }

  @Test
  @DisplayName("I12 who may not enter does not, and neither does an owner of another tenant")
  void othersStayOutside() {
    var place = business("pro");
    var owner = address();
    team.add(person(owner), business("pro"), "owner");

    for (var email : List.of(staff("finance"), staff("viewer"), owner)) {
      var cookie = signIn(email).cookie();
      refused(Refusal.Reason.NOT_YOURS_TO_GIVE, () -> sessions.enter(cookie, place, REASON));
      refused(
          Refusal.Reason.NOT_YOURS_TO_GIVE,
          () -> sessions.enter(cookie, TenantId.PLATFORM, REASON));
    }
  }

  @Test
  @DisplayName("I6 who loses the right while inside is outside on the next request")
  void theRightIsReadAnew() {
    var place = business("pro");
    var email = staff("support");
    var inside = by(email, () -> sessions.enter(signIn(email).cookie(), place, REASON));
    var boss = member(TenantId.PLATFORM, "super-admin");
    var who = people.byEmail(email).orElseThrow().id();

    as(boss, TenantId.PLATFORM, () -> team.changeRole(who, "finance"));

    var facts = sessions.find(inside.cookie()).orElseThrow();
    assertFalse(facts.inside());
    assertEquals(TenantId.PLATFORM, facts.place());
    assertFalse(facts.permissions().contains(Permission.SITE_EDIT));
  }

  private String staff(String role) {
    var email = address();
    team.add(person(email), TenantId.PLATFORM, role);
    return email;
  }

  private <T> T by(String email, Supplier<T> work) {
    UUID who = people.byEmail(email).orElseThrow().id();
    return Acting.as(new Actor(who, "Priscilla Ng", false, IP), work);
  }

  private static List<String> trail(TenantId of, TenantId about) throws SQLException {
    try (var app = Db.asTenant(of.value())) {
      return Db.column(app, TRAIL, "tenant:" + about);
    }
  }
}
