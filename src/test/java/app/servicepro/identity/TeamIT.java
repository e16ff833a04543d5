package app.servicepro.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.support.Db;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TeamIT extends IdentityIT {
  private static final String REASON = "moved to another town";

  @Inject private Invitations invitations;
  @Inject private Roles roles;

  @Test
  @DisplayName("I7 an invitation makes a member once")
  void anInvitationWorksOnce() {
    var place = business("pro");
    var email = address();
    as(member(place, "owner"), place, () -> invitations.invite("Luis", email, "editor", "es"));
    assertEquals("Ana Ruiz le invita a Second Wind", letter(email));
    var secret = secret(email);

    var joined = invitations.accept(secret, PASSWORD, "es", IP);

    refused(Refusal.Reason.LINK_USED, () -> invitations.accept(secret, PASSWORD, "es", IP));
    assertTrue(invitations.look(secret).isEmpty());
    var facts = sessions.find(signIn(email).cookie()).orElseThrow();
    assertEquals(joined, facts.person());
    assertEquals("editor", facts.memberships().getFirst().role());
  }

  @Test
  @DisplayName("I7 of many who use one invitation at once one is let in")
  void manyAtOnce() throws Exception {
    var place = business("pro");
    var email = address();
    as(member(place, "owner"), place, () -> invitations.invite("Luis", email, "editor", "en"));
    var secret = secret(email);

    assertEquals(1, times(8, () -> invitations.accept(secret, PASSWORD, "en", IP)));
  }

  @Test
  @DisplayName("I7 a letter that was sent again, or taken back, makes the old link worthless")
  void oldLettersAreWorthNothing() {
    var place = business("pro");
    var owner = member(place, "owner");
    var email = address();
    as(owner, place, () -> invitations.invite("Luis", email, "editor", "en"));
    var first = secret(email);

    as(owner, place, () -> invitations.resend(invitations.all().getFirst().id(), "en"));
    var second = secret(email);
    assertTrue(invitations.look(first).isEmpty());
    assertTrue(invitations.look(second).isPresent());

    as(owner, place, () -> invitations.withdraw(invitations.all().getFirst().id()));
    assertTrue(invitations.look(second).isEmpty());
  }

  @Test
  @DisplayName("I7 whoever has an account joins with it, and with her own password")
  void knownPeopleJoin() {
    var place = business("pro");
    var email = address();
    var known = person(email);
    as(member(place, "owner"), place, () -> invitations.invite("Luis", email, "viewer", "en"));

    var joined = invitations.accept(secret(email), "", "en", IP);

    assertEquals(known, joined);
    assertEquals(place, sessions.find(signIn(email).cookie()).orElseThrow().place());
  }

  @Test
  @DisplayName("I11 a starter's second seat is taken by an invitation; there is no third")
  void seatsAreCounted() {
    var place = business("starter");
    var owner = member(place, "owner");

    as(owner, place, () -> invitations.invite("Luis", address(), "viewer", "en"));

    as(
        owner,
        place,
        () ->
            refused(
                Refusal.Reason.NO_SEAT,
                () -> invitations.invite("Eva", address(), "viewer", "en")));
  }

  @Test
  @DisplayName("I11 eight invitations at once to four free seats are four")
  void seatsAtOnce() throws Exception {
    var place = business("pro");
    var owner = member(place, "owner");

    int sent =
        times(
            8,
            () -> {
              as(owner, place, () -> invitations.invite("Luis", address(), "viewer", "en"));
              return true;
            });

    assertEquals(4, sent);
    assertEquals(5, Tenancy.as(place, team::seats).taken());
  }

  @Test
  @DisplayName("I9 the last owner cannot go or become less; with a second one she can")
  void theLastOwnerStays() {
    var place = business("pro");
    var owner = member(place, "owner");
    as(owner, place, () -> refused(Refusal.Reason.LAST_OWNER, () -> team.remove(owner, REASON)));
    as(
        owner,
        place,
        () -> refused(Refusal.Reason.LAST_OWNER, () -> team.changeRole(owner, "viewer")));

    var second = member(place, "owner");
    as(second, place, () -> team.changeRole(owner, "viewer"));

    as(second, place, () -> refused(Refusal.Reason.LAST_OWNER, () -> team.remove(second, REASON)));
  }

  @Test
  @DisplayName("I9 two owners who make each other less at the same moment leave one")
  void ownersAtOnce() throws Exception {
    var place = business("pro");
    var one = member(place, "owner");
    var two = member(place, "owner");

    times(
        2,
        List.of(
            () -> {
              as(one, place, () -> team.changeRole(two, "viewer"));
              return true;
            },
            () -> {
              as(two, place, () -> team.changeRole(one, "viewer"));
              return true;
            }));

    var owners =
        Tenancy.as(place, team::members).stream().filter(m -> m.role().equals("owner")).count();
    assertEquals(1, owners);
  }

  @Test
  @DisplayName("I10 an admin makes nobody an owner, and touches none")
  void nobodyGivesMore() {
    var place = business("elite");
    var owner = member(place, "owner");
    var admin = member(place, "admin");
    var viewer = member(place, "viewer");
    var more = Refusal.Reason.NOT_YOURS_TO_GIVE;

    as(admin, place, () -> refused(more, () -> team.changeRole(viewer, "owner")));
    as(admin, place, () -> refused(more, () -> team.changeRole(admin, "billing")));
    as(admin, place, () -> refused(more, () -> team.remove(owner, REASON)));
    as(admin, place, () -> refused(more, () -> invitations.invite("E", address(), "owner", "en")));
    as(admin, place, () -> team.changeRole(viewer, "editor"));
  }

  @Test
  @DisplayName("I10 no role is given a permission by somebody who does not have it")
  void rolesGetNoMore() {
    var place = business("pro");
    var admin = member(place, "admin");
    var more = Refusal.Reason.NOT_YOURS_TO_GIVE;
    var money = Set.of(Permission.HOME_VIEW, Permission.BILLING_EDIT);

    as(admin, place, () -> refused(more, () -> roles.add("Money", money)));
    as(admin, place, () -> refused(more, () -> roles.change("editor", "", money)));
    as(admin, place, () -> roles.change("editor", "", Set.of(Permission.HOME_VIEW)));
    as(admin, place, () -> roles.restore("editor"));
  }

  @Test
  @DisplayName("I9 the owner's role stays whole; a platform's permission is none of a tenant's")
  void theOwnersRoleIsFixed() {
    var place = business("pro");
    var owner = member(place, "owner");

    as(
        owner,
        place,
        () -> refused(Refusal.Reason.FIXED_ROLE, () -> roles.change("owner", "", Set.of())));
    as(
        owner,
        place,
        () ->
            refused(
                Refusal.Reason.NOT_YOURS_TO_GIVE,
                () -> roles.change("editor", "", Set.of(Permission.TENANTS_ENTER))));
  }

  @Test
  @DisplayName("I6 a changed role binds on the next request, in this tenant only")
  void aChangedRoleBinds() {
    var place = business("pro");
    var email = address();
    team.add(person(email), place, "editor");
    var elsewhere = address();
    team.add(person(elsewhere), business("pro"), "editor");
    var cookie = signIn(email).cookie();
    var other = signIn(elsewhere).cookie();

    as(
        member(place, "owner"),
        place,
        () -> roles.change("editor", "", Set.of(Permission.HOME_VIEW, Permission.AUDIT_VIEW)));

    assertEquals(
        Set.of(Permission.HOME_VIEW, Permission.AUDIT_VIEW),
        sessions.find(cookie).orElseThrow().permissions());
    assertTrue(sessions.find(other).orElseThrow().permissions().contains(Permission.SITE_EDIT));
  }

  @Test
  @DisplayName("I6 whoever is removed has no place on the next request")
  void removedIsRemoved() {
    var place = business("pro");
    var email = address();
    var person = person(email);
    team.add(person, place, "editor");
    var cookie = signIn(email).cookie();

    as(member(place, "owner"), place, () -> team.remove(person, REASON));

    assertFalse(sessions.find(cookie).orElseThrow().memberships().iterator().hasNext());
  }

  @Test
  @DisplayName("I13 a person sees her own memberships before her tenant is known, and no others")
  void ownMembershipsOnly() throws SQLException {
    var person = member(TenantId.ROOT, "viewer");
    var count = "select count(*) from identity.member";

    try (var app = Db.app()) {
      assertEquals(List.of("0"), Db.column(app, count));
      Db.column(app, "select set_config('app.person_id', ?, false)", person.toString());
      assertEquals(
          List.of(person.toString()),
          Db.column(app, "select person_id::text from identity.member"));
      Db.column(app, "select set_config('app.person_id', '', false)");
      assertEquals(List.of("0"), Db.column(app, count));
    }
  }

  /** How many of them were not refused. */
  private static int times(int count, Callable<?> work) throws Exception {
    return times(count, IntStream.range(0, count).<Callable<?>>mapToObj(i -> work).toList());
  }

  private static int times(int threads, List<Callable<?>> work) throws Exception {
    int done = 0;
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (var each : work.stream().map(pool::submit).toList()) {
        try {
          each.get();
          done++;
        } catch (ExecutionException e) {
          assertTrue(e.getCause() instanceof Refusal, () -> String.valueOf(e.getCause()));
        }
      }
    }
    return done;
  }
}
