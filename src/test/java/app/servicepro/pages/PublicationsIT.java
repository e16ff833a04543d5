package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.packs.Packs;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.Setup;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PublicationsIT extends InServer {
  private static final int AT_ONCE = 16;

  @Inject private Setup setup;
  @Inject private Packs packs;
  @Inject private Releases releases;
  @Inject private Publications publications;
  @Inject private FactSheet sheet;

  @Test
  @DisplayName("S20 the same content published twice is one publication, and it says so")
  void sameTwice() {
    var shop = shop("s16-same");
    question(shop, "One?");

    var first = Tenancy.as(shop, () -> publications.publish("Spring"));
    var second = Tenancy.as(shop, () -> publications.publish("Spring again"));

    assertFalse(first.again());
    assertTrue(second.again());
    assertEquals(first.release(), second.release());
    assertEquals(List.of("Spring", ""), notes(shop));
  }

  @Test
  @DisplayName("S20 sixteen who publish at once are numbered one after the other, none is lost")
  void allAtOnce() throws Exception {
    var shop = shop("s16-race");

    var shown =
        atOnce(
            IntStream.range(0, AT_ONCE)
                .<Callable<Boolean>>mapToObj(i ->
                    () -> {
                      question(shop, "Number " + i + "?");
                      Tenancy.as(shop, () -> publications.publish("by " + i));
                      return true;
                    })
                .toList());

    assertEquals(AT_ONCE, shown);
    var list = Tenancy.as(shop, () -> publications.list(0, 100));
    assertEquals(
        IntStream.iterate(list.size(), n -> n > 0, n -> n - 1).boxed().toList(),
        list.stream().map(Publications.Entry::number).toList());
    for (int i = 1; i < list.size(); i++) {
      assertNotEquals(list.get(i - 1).release(), list.get(i).release());
    }
    assertEquals(draft(shop), Tenancy.as(shop, () -> publications.live().orElseThrow()));
  }

  @Test
  @DisplayName("S20 publishing, a changed fact and a pack at once: nothing of any of them is lost")
  void withFactsAndPack() throws Exception {
    var shop = shop("s16-three");
    question(shop, "Still there?");
    var seed = WebsiteSeed.of("Three", "Tulsa", List.of());

    int done =
        atOnce(
            List.of(
                () -> Tenancy.as(shop, () -> publications.publish("")).number() > 0,
                () -> {
                  phone(shop, "+19185550111");
                  return true;
                },
                () -> {
                  Tenancy.run(shop, () -> packs.apply(seed, "lawn-care"));
                  return true;
                }));

    assertEquals(3, done);
    var live = Tenancy.as(shop, () -> publications.live().orElseThrow());
    assertTrue(live.toString().contains("Still there?"), "what was published is gone");
    assertTrue(live.toString().contains("+19185550111"), "the new number is gone");
  }

  @Test
  @DisplayName("S20 going back shows the old release with today's phone; the draft stays")
  void back() throws IOException {
    var shop = shop("s17-back");
    question(shop, "Old question?");
    var old = Tenancy.as(shop, () -> publications.publish("old"));
    question(shop, "New question?");
    Tenancy.as(shop, () -> publications.publish("new"));
    phone(shop, "+19185550122");

    var shown = Tenancy.as(shop, () -> publications.rollback(old.number(), "").orElseThrow());

    var page = Http.ofTests().get("s17-back.localhost", "/faq").text();
    assertTrue(page.contains("Old question?"), "the old release is not there");
    assertTrue(page.contains("555-0122"), "the old phone is back");
    assertTrue(draft(shop).toString().contains("New question?"), "the draft went back, too");
    var row = Tenancy.as(shop, () -> publications.find(shown.number()).orElseThrow());
    assertEquals(Publications.Kind.ROLLBACK, row.kind());
    assertTrue(Tenancy.as(shop, () -> publications.rollback(99, "")).isEmpty());
  }

  @Test
  @DisplayName("S20 going back to unchanged facts finds the very release of then")
  void sameHash() {
    var shop = shop("s17-hash");
    var first = Tenancy.as(shop, () -> publications.list(0, 1)).getFirst();
    question(shop, "Other?");
    Tenancy.as(shop, () -> publications.publish(""));

    var shown = Tenancy.as(shop, () -> publications.rollback(first.number(), "").orElseThrow());

    assertEquals(first.release(), shown.release());
  }

  @Test
  @DisplayName("S20 whoever reads while the site goes there and back sees one or the other")
  void underLoad() throws Exception {
    var shop = shop("s17-load");
    question(shop, "First state?");
    int one = Tenancy.as(shop, () -> publications.publish("")).number();
    question(shop, "Second state?");
    int two = Tenancy.as(shop, () -> publications.publish("")).number();
    var over = new AtomicBoolean();
    var readers =
        IntStream.range(0, 4).<Callable<Boolean>>mapToObj(i -> () -> reads(over)).toList();
    var all = new ArrayList<>(readers);
    all.add(() -> {
      for (int i = 0; i < 10; i++) {
        int wanted = i % 2 == 0 ? one : two;
        Tenancy.as(shop, () -> publications.rollback(wanted, ""));
      }
      over.set(true);
      return true;
    });

    assertEquals(5, atOnce(all));
  }

  private static boolean reads(AtomicBoolean over) throws IOException {
    while (!over.get()) {
      var answer = Http.ofTests().get("s17-load.localhost", "/faq");
      boolean first = answer.text().contains("First state?");
      if (answer.status() != 200 || first == answer.text().contains("Second state?")) {
        return false;
      }
    }
    return true;
  }

  @Test
  @DisplayName("S20 what would break a page does not go out, and every fault is named")
  void faults() {
    var shop = shop("s18-faults");
    var before = Tenancy.as(shop, () -> publications.list(0, 1)).getFirst().release();
    Tenancy.run(shop, () -> releases.draft("page:about", Json.object(BROKEN)));

    var refusal =
        assertThrows(
            Publications.Faulty.class, () -> Tenancy.as(shop, () -> publications.publish("")));

    assertEquals(
        List.of(
            "title fault.required",
            "description fault.required",
            "sections/top/settings/headline fault.required",
            "sections/top fault.twice"),
        refusal.faults().stream().map(f -> f.at() + " " + f.key()).toList());
    assertEquals(before, Tenancy.as(shop, () -> publications.list(0, 1)).getFirst().release());
  }

  private static final String BROKEN =
      """
      {"page": "about", "sections": [
        {"id": "top", "type": "points", "blocks": []},
        {"id": "top", "type": "contact"},
        {"id": "odd", "type": "unheard-of"},
        {"id": "away", "type": "points", "hidden": true}]}
      """;

  @Test
  @DisplayName("S20 facts that change one after the other are one row of the list")
  void collapsed() {
    var shop = shop("s16-facts");
    phone(shop, "+19185550101");
    phone(shop, "+19185550102");

    var list = Tenancy.as(shop, () -> publications.list(0, 10));

    assertEquals(
        List.of(Publications.Kind.FACTS, Publications.Kind.PUBLISH),
        list.stream().map(Publications.Entry::kind).toList());
    assertEquals(3, list.getFirst().number());
    assertEquals(2, Tenancy.as(shop, publications::count));
  }

  private List<String> notes(TenantId shop) {
    return Tenancy.as(shop, () -> publications.list(0, 10)).stream()
        .map(Publications.Entry::note)
        .toList();
  }

  private JsonObject draft(TenantId shop, String name) {
    return Objects.requireNonNull(draft(shop).get(name));
  }

  private Map<String, JsonObject> draft(TenantId shop) {
    return Tenancy.as(shop, releases::drafts);
  }

  private void question(TenantId shop, String question) {
    var entries =
        """
        {"entries": [{"id": "q", "question": {"en": "%s"}, "answer": {"en": "Yes."}}]}
        """
            .formatted(question);
    Tenancy.run(shop, () -> releases.draft("faq", Json.object(entries)));
  }

  private void phone(TenantId shop, String number) {
    var seen = FactSheet.version(draft(shop, "site"), List.of("phone"));
    var changed = Json.PROVIDER.createObjectBuilder().add("phone", number).build();
    Tenancy.run(shop, () -> sheet.change("site.basics-changed", seen, changed));
  }

  /** How many went well. */
  private static int atOnce(List<? extends Callable<Boolean>> work) throws Exception {
    int well = 0;
    try (var threads = Executors.newFixedThreadPool(work.size())) {
      for (var done : threads.invokeAll(work)) {
        well += done.get() ? 1 : 0;
      }
    }
    return well;
  }

  private TenantId shop(String slug) {
    return setup.open(
        new NewTenant(slug, "Published", "Tulsa", "lawn-care", "starter", TenantStatus.ACTIVE),
        WebsiteSeed.of("Published", "Tulsa", List.of()),
        true);
  }
}
