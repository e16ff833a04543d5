package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.identity.People;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.history.DueRelease;
import app.servicepro.platform.access.Acting;
import app.servicepro.platform.access.Actor;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.setup.Setup;
import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlannedIT extends InServer {
  private static final Duration LATER = Duration.ofDays(3);

  @Inject private Setup setup;
  @Inject private People people;
  @Inject private Releases releases;
  @Inject private Publications publications;
  @Inject private FactSheet sheet;
  @Inject private DueRelease due;

  @AfterEach
  void theClockGoesOn() {
    Time.use(Clock.systemUTC());
  }

  @Test
  @DisplayName("S20 a plan goes live through the queue, once, and whoever made it gets a letter")
  void goesLive() throws Exception {
    var shop = shop("s20-live");
    var email = "planner@s20-live.example";
    var person = people.add(email, "Paula", "ten tin trumpets toot", "es");
    question(shop, "Planned?");
    Acting.run(new Actor(person, "Paula", false, ""), () -> plan(shop));
    question(shop, "Written later?");
    var id = plannedId(shop);
    Time.use(Clock.offset(Clock.systemUTC(), LATER));

    wakeJob(id);

    assertTrue(Within.seconds(10, () -> live(shop).contains("Planned?")));
    Tenancy.run(shop, () -> due.goLive(id));
    var list = Tenancy.as(shop, () -> publications.list(0, 10));
    assertEquals(2, list.size());
    assertEquals(Publications.Kind.SCHEDULED, list.getFirst().kind());
    assertEquals("Paula", list.getFirst().name());
    assertTrue(Tenancy.as(shop, publications::plan).isEmpty());
    assertEquals(1, letters(email, "ya está publicado"));
  }

  @Test
  @DisplayName("S20 a plan that was cancelled or made anew does nothing at its old time")
  void cancelled() throws SQLException {
    var shop = shop("s20-cancel");
    question(shop, "Never?");
    plan(shop);
    var first = plannedId(shop);
    plan(shop);
    var second = plannedId(shop);
    Time.use(Clock.offset(Clock.systemUTC(), LATER));

    Tenancy.run(shop, () -> due.goLive(first));
    assertFalse(live(shop).contains("Never?"));
    assertTrue(Tenancy.as(shop, publications::cancel));
    assertFalse(Tenancy.as(shop, publications::cancel));
    Tenancy.run(shop, () -> due.goLive(second));

    assertFalse(live(shop).contains("Never?"));
  }

  @Test
  @DisplayName("S20 a fact that changes before the time is not undone by the plan")
  void facts() throws SQLException {
    var shop = shop("s20-facts");
    question(shop, "With facts?");
    plan(shop);
    var id = plannedId(shop);
    var seen = FactSheet.version(Tenancy.as(shop, sheet::facts), List.of("phone"));
    var phone = Json.PROVIDER.createObjectBuilder().add("phone", "+19185550133").build();
    Tenancy.run(shop, () -> sheet.change("site.basics-changed", seen, phone));
    assertFalse(Tenancy.as(shop, () -> publications.plan().orElseThrow().overtaken()));
    Time.use(Clock.offset(Clock.systemUTC(), LATER));

    Tenancy.run(shop, () -> due.goLive(id));

    assertTrue(live(shop).contains("With facts?"));
    assertTrue(live(shop).contains("+19185550133"));
  }

  @Test
  @DisplayName("S20 what was published by hand meanwhile leaves the plan, which says so")
  void overtaken() {
    var shop = shop("s20-overtaken");
    question(shop, "Later?");
    plan(shop);
    question(shop, "Now?");

    Tenancy.as(shop, () -> publications.publish(""));

    assertTrue(Tenancy.as(shop, () -> publications.plan().orElseThrow().overtaken()));
  }

  @Test
  @DisplayName("S20 before its time, whatever the queue says, nothing goes live")
  void tooEarly() throws SQLException {
    var shop = shop("s20-early");
    question(shop, "Early?");
    plan(shop);
    var id = plannedId(shop);

    Tenancy.run(shop, () -> due.goLive(id));

    assertFalse(live(shop).contains("Early?"));
    assertTrue(Tenancy.as(shop, publications::plan).isPresent());
  }

  @Test
  @DisplayName("S20 after three failures the plan is given up and whoever made it gets a letter")
  void givenUp() throws SQLException {
    var shop = shop("s20-fails");
    var email = "planner@s20-fails.example";
    var person = people.add(email, "Fay", "ten tin trumpets toot", "en");
    question(shop, "Failing?");
    Acting.run(new Actor(person, "Fay", false, ""), () -> plan(shop));
    var id = plannedId(shop);

    for (int i = 0; i < 3; i++) {
      assertTrue(Tenancy.as(shop, publications::plan).isPresent());
      Tenancy.run(shop, () -> due.stumbled(id));
    }

    assertTrue(Tenancy.as(shop, publications::plan).isEmpty());
    assertEquals(1, letters(email, "was not published"));
  }

  private Object plan(TenantId shop) {
    var zone = ZoneId.of(FactSheet.USUAL_ZONE);
    var typed = LocalDateTime.ofInstant(Time.now(), zone).plusDays(1).withHour(12);
    return Tenancy.as(shop, () -> publications.plan(typed, "Sale"));
  }

  private String live(TenantId shop) {
    return Tenancy.as(shop, () -> publications.live().orElseThrow()).toString();
  }

  private static UUID plannedId(TenantId shop) throws SQLException {
    try (var db = Db.asTenant(shop.value())) {
      return UUID.fromString(Db.column(db, "select id::text from pages.schedule").getFirst());
    }
  }

  /** The queue's own clock is the database's. */
  private static void wakeJob(UUID id) throws SQLException {
    try (var db = Db.app();
        var update =
            db.prepareStatement(
                "update platform.job set execution_time = now()"
                    + " where position(? in convert_from(task_data, 'UTF8')) > 0")) {
      update.setString(1, id.toString());
      assertEquals(1, update.executeUpdate());
    }
  }

  private static int letters(String to, String subject) throws SQLException {
    var sql = "select count(*) from platform.mail where recipient = ? and subject like ?";
    try (var owner = Db.owner()) {
      return Integer.parseInt(Db.column(owner, sql, to, "%" + subject + "%").getFirst());
    }
  }

  private void question(TenantId shop, String question) {
    var entries =
        """
        {"entries": [{"id": "q", "question": {"en": "%s"}, "answer": {"en": "Yes."}}]}
        """
            .formatted(question);
    Tenancy.run(shop, () -> releases.draft("faq", Json.object(entries)));
  }

  private TenantId shop(String slug) {
    return setup.open(
        new NewTenant(slug, "Planned", "Tulsa", "lawn-care", "starter", TenantStatus.ACTIVE),
        WebsiteSeed.of("Planned", "Tulsa", List.of()),
        true);
  }
}
