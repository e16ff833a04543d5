package app.servicepro.platform.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MenuTest {
  private static final DashboardPage HOME = page("home", Permission.HOME_VIEW, null, Group.HOME, 1);
  private static final DashboardPage TEAM =
      page("team", Permission.TEAM_VIEW, null, Group.PEOPLE, 2);
  private static final DashboardPage LETTERS =
      page("writing", Permission.CUSTOMERS_VIEW, "campaigns", Group.CUSTOMERS, 1);
  private static final DashboardPage TENANTS =
      page("tenants", Permission.TENANTS_VIEW, null, Group.HOME, 1);
  private static final List<DashboardPage> ALL = Menu.sorted(List.of(TENANTS, TEAM, LETTERS, HOME));

  private static DashboardPage page(
      String name, Permission needs, @Nullable String feature, Group group, int order) {
    return new DashboardPage("x", name, "/dashboard/" + name, needs, feature, false, group, order);
  }

  private static Viewer viewer(Portal portal, Set<Permission> may, Set<String> features) {
    var id = new UUID(1, 1);
    return new Viewer(
        id,
        id,
        "Ana",
        "a@b.example",
        "en",
        true,
        "system",
        portal,
        null,
        may,
        features,
        false,
        List.of());
  }

  @Test
  void pagesStandByGroupAndOrder() {
    var roles = page("roles", Permission.ROLES_EDIT, null, Group.PEOPLE, 3);

    var menu = Menu.sorted(List.of(roles, TEAM, LETTERS, HOME));

    assertThat(menu).containsExactly(HOME, LETTERS, TEAM, roles);
  }

  @Test
  void onlyWhatTheRoleAndThePlanAllowIsSeen() {
    var everything = Set.of(Permission.values());

    var owner = viewer(Portal.TENANT, everything, Set.of("campaigns"));
    var onStarter = viewer(Portal.TENANT, everything, Set.of());
    var helper = viewer(Portal.TENANT, Set.of(Permission.HOME_VIEW), Set.of("campaigns"));

    assertThat(Menu.visible(ALL, owner)).containsExactly(HOME, LETTERS, TEAM);
    assertThat(Menu.visible(ALL, onStarter)).containsExactly(HOME, TEAM);
    assertThat(Menu.visible(ALL, helper)).containsExactly(HOME);
  }

  @Test
  void eachPortalHasPagesOfItsOwn() {
    var everything = Set.of(Permission.values());

    var staff = viewer(Portal.PLATFORM, everything, Set.of());
    var station = viewer(Portal.STATION, Set.of(Permission.HOME_VIEW), Set.of());

    assertThat(Menu.visible(ALL, staff)).containsExactly(TENANTS);
    assertThat(Menu.visible(ALL, station)).containsExactly(HOME);
  }

  @Test
  void aPageBelowAnEntryBelongsToIt() {
    assertThat(TEAM.holds("/dashboard/team")).isTrue();
    assertThat(TEAM.holds("/dashboard/team/7")).isTrue();
    assertThat(TEAM.holds("/dashboard/teamwork")).isFalse();
  }
}
