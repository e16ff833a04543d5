package app.servicepro.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.dashboard.Card;
import app.servicepro.platform.dashboard.NextStep;
import app.servicepro.platform.dashboard.NextStep.Urgency;
import app.servicepro.platform.dashboard.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TasksTest {
  @Test
  @DisplayName("HO1 the most urgent step stands first")
  void byUrgency() {
    var steps =
        Stream.of(
            step("idle", Urgency.NO_HURRY, Permission.HOME_VIEW),
            step("soon", Urgency.THIS_WEEK, Permission.HOME_VIEW),
            step("now", Urgency.NOW, Permission.HOME_VIEW));

    assertThat(Tasks.sorted(steps, viewer(Permission.HOME_VIEW)))
        .extracting(NextStep::name)
        .containsExactly("now", "soon", "idle");
  }

  @Test
  @DisplayName("HO3 a step is shown to those who may take it")
  void byPermission() {
    var steps =
        Stream.of(
            step("publish", Urgency.NOW, Permission.SITE_PUBLISH),
            step("prices", Urgency.NOW, Permission.CATALOG_EDIT));

    assertThat(Tasks.sorted(steps, viewer(Permission.CATALOG_EDIT, Permission.CATALOG_VIEW)))
        .extracting(NextStep::name)
        .containsExactly("prices");
  }

  @Test
  @DisplayName("HO3 while a business is suspended nobody is asked to change it")
  void suspended() {
    var steps =
        Stream.of(
            step("prices", Urgency.NOW, Permission.CATALOG_EDIT),
            step("second-factor", Urgency.NO_HURRY, Permission.HOME_VIEW));

    assertThat(Tasks.sorted(steps, viewer(Set.of(), Permission.CATALOG_EDIT, Permission.HOME_VIEW)))
        .extracting(NextStep::name)
        .containsExactly("second-factor");
  }

  @Test
  @DisplayName("HO3 a card is shown to those who may open it, in order")
  void cards() {
    var cards =
        Stream.of(
            card("site", Permission.SETTINGS_VIEW, 50),
            card("services", Permission.CATALOG_VIEW, 30),
            card("phone", Permission.SETTINGS_VIEW, 10),
            card("secret", Permission.BILLING_VIEW, 1));

    assertThat(Tasks.sortedCards(cards, viewer(Permission.SETTINGS_VIEW, Permission.CATALOG_VIEW)))
        .extracting(Card::name)
        .containsExactly("phone", "services", "site");
  }

  private static NextStep step(String name, Urgency urgency, Permission needs) {
    return NextStep.at("home", name, "/dashboard", needs, urgency, Map.of());
  }

  private static Card card(String name, Permission needs, int order) {
    return new Card("home", name, "/dashboard", needs, false, "", order);
  }

  private static Viewer viewer(Permission... permissions) {
    return viewer(Set.of("work"), permissions);
  }

  private static Viewer viewer(Set<String> features, Permission... permissions) {
    return new Viewer(
        new UUID(0, 1),
        new UUID(0, 2),
        "Ana",
        "ana@shop.example",
        "en",
        false,
        "system",
        Portal.TENANT,
        null,
        Set.of(permissions),
        features,
        false,
        List.of());
  }
}
