package app.servicepro.identity.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.identity.RoleFacts;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.tenancy.TenantId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BuiltInTest {
  @Test
  void eachSideHasTheRolesOfItsTrade() {
    assertEquals(
        List.of("super-admin", "admin", "finance", "support", "sales", "marketing", "viewer"),
        ids(TenantId.PLATFORM));
    assertEquals(
        List.of(
            "owner",
            "admin",
            "billing",
            "technical",
            "editor",
            "translator",
            "viewer",
            "agency-admin",
            "station-manager",
            "staff"),
        ids(TenantId.ROOT));
  }

  @Test
  void noRoleReachesOverToTheOtherSide() {
    for (var place : List.of(TenantId.PLATFORM, TenantId.ROOT)) {
      for (var role : BuiltIn.at(place)) {
        assertTrue(BuiltIn.everything(place).containsAll(role.permissions()), role.id());
        assertFalse(role.permissions().isEmpty(), role.id());
      }
    }
  }

  @Test
  void aViewerChangesNothing() {
    for (var place : List.of(TenantId.PLATFORM, TenantId.ROOT)) {
      var viewer = BuiltIn.find(place, "viewer").orElseThrow();
      assertTrue(
          viewer.permissions().stream().allMatch(p -> p.code().endsWith(".view")),
          viewer::toString);
    }
  }

  @Test
  @DisplayName("I9 what a row says of the owner's role counts for nothing")
  void theTopIsWhole() {
    var owner = Role.facts(TenantId.ROOT, "owner", "", Set.of(Permission.HOME_VIEW));

    assertEquals(Permission.of(Portal.TENANT), owner.permissions());
    assertEquals(owner, BuiltIn.top(TenantId.ROOT));
  }

  @Test
  void aRowGivesNothingOfTheOtherSideAndUnknownCodesNothing() {
    var codes = Permissions.of("home.view tenants.enter no.such-thing");

    assertEquals(
        Set.of(Permission.HOME_VIEW), Role.facts(TenantId.ROOT, "own", "Own", codes).permissions());
  }

  private static List<String> ids(TenantId place) {
    return BuiltIn.at(place).stream().map(RoleFacts::id).toList();
  }
}
