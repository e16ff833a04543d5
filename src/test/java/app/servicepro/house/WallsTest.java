package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.house.rules.Classes;
import app.servicepro.house.rules.Walls;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WallsTest {
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("tenants", "identity", "media", "packs", "themes"),
          Set.of("pages", "domains", "search", "catalog", "customers", "billing", "payments"),
          Set.of(
              "booking",
              "rewards",
              "telephony",
              "messaging",
              "campaigns",
              "reviews",
              "support",
              "carrier",
              "social"),
          Set.of(
              "editor",
              "look",
              "templates",
              "translation",
              "home",
              "setup",
              "assistant",
              "analytics",
              "automation",
              "agency",
              "api"));

  private static final String PLANTED = Classes.PLANTED_ROOT;

  @Test
  void theHouseKeepsItsWalls() {
    var vendors = Map.of("com.stripe", "stripe", "com.twilio", "twilio", "io.zonky", "run");

    assertThat(new Walls("app.servicepro", FLOORS, vendors).faults(Classes.MAIN)).isEmpty();
  }

  @Test
  void plantedFaultsAreSeen() {
    var vendors = Map.of("java.util.zip", "zip");

    var faults = new Walls(PLANTED, FLOORS, vendors).faults(Classes.PLANTED);

    var at = PLANTED + ".";
    assertThat(faults)
        .contains(
            at + "platform.Ground -> " + at + "payments.Payments: platform knows nobody",
            at
                + "booking.Bookings -> "
                + at
                + "payments.Payments: payments is not in mayCall of booking",
            at + "catalog.Prices -> " + at + "booking.Bookings: a call goes up",
            at
                + "booking.Bookings -> "
                + at
                + "catalog.model.Price: only the root package and spi of a component are visible",
            at + "booking.Bookings knows java.util.zip",
            "catalog stands in a circle of calls",
            "customers stands in a circle of calls",
            "stray stands on no floor");
  }

  @Test
  void whatIsAllowedIsLeftAlone() {
    var faults = new Walls(PLANTED, FLOORS, Map.of("java.util.zip", "zip")).faults(Classes.PLANTED);

    assertThat(faults)
        .noneMatch(f -> f.contains("PriceSource"))
        .noneMatch(f -> f.contains("-> " + PLANTED + ".platform.Ground"))
        .noneMatch(f -> f.contains("zip.Packed"));
  }
}
