package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.access.Acting;
import app.servicepro.platform.access.Actor;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.documents.Conflict;
import app.servicepro.platform.documents.DocumentPath;
import app.servicepro.platform.documents.Edit;
import app.servicepro.platform.documents.Editing;
import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.setup.Setup;
import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Drafts that several people and tenants write at once. */
class DraftsIT extends InServer {
  private static final int EDITS = 200;
  private static final int TURNS = 60;
  private static final String HOME = "page:home";
  private static final String TITLE = "title/en";

  @Inject private Setup setup;
  @Inject private Drafts drafts;
  @Inject private FactSheet sheet;
  @Inject private Hands hands;

  @Test
  @DisplayName(
      "DR2 two people write 200 edits each at once: nothing is lost, the journal tells all")
  void bothAtOnce() throws Exception {
    var shop = shop("dr2-both");
    var before = documents(shop);

    var writers =
        List.of(hands.start(() -> write(shop, "ana")), hands.start(() -> write(shop, "ben")));
    int kept = 0;
    for (var writer : writers) {
      kept += writer.get();
    }

    var journal = as(shop, "ana", () -> drafts.since(0));
    assertEquals(kept, journal.size());
    assertEquals(kept, journal.getLast().seq());
    var changes = journal.stream().flatMap(e -> e.changes().stream()).toList();
    var replayed = Editing.apply(before, changes);
    assertEquals(List.of(), replayed.conflicts());
    assertEquals(spelled(replayed.documents()), spelled(documents(shop)));
    for (var who : List.of("ana", "ben")) {
      var last = diary(who).read(document(shop, "faq"));
      assertEquals(Json.PROVIDER.createValue(who + " " + (EDITS - 1)), last);
    }
  }

  @Test
  @DisplayName("DR2 an edit sent twice is there once")
  void twice() {
    var shop = shop("dr2-twice");
    var edit = edit(set(HOME, TITLE, document(shop, HOME), "Once"));

    var first = as(shop, "ana", () -> drafts.apply(edit));
    var second = as(shop, "ana", () -> drafts.apply(edit));

    assertEquals(1, first.done().size());
    assertEquals(List.of(), second.done());
    assertEquals(first.seq(), second.seq());
    assertEquals(1, as(shop, "ana", () -> drafts.since(0)).size());
  }

  @Test
  @DisplayName("DR2 undone, done again, undone: what one did, in her tab, and not what others did")
  void undone() {
    var shop = shop("dr2-undo");
    var before = spelled(documents(shop));
    as(shop, "ana", () -> drafts.apply(edit(set(HOME, TITLE, document(shop, HOME), "Hers"))));
    var hers = spelled(documents(shop));
    as(shop, "ben", () -> drafts.apply(edit(added("bens"))));

    as(shop, "ana", () -> drafts.undo("tab"));
    as(shop, "ana", () -> drafts.redo("tab"));
    as(shop, "ben", () -> drafts.undo("tab"));

    assertEquals(hers, spelled(documents(shop)));
    as(shop, "ana", () -> drafts.undo("tab"));
    assertEquals(before, spelled(documents(shop)));
    assertTrue(as(shop, "ana", () -> drafts.undo("tab")).isEmpty());
  }

  @Test
  @DisplayName("DR1, F1 places of another tenant's draft are not there")
  void foreign() {
    var mine = shop("dr1-mine");
    var theirs = shop("dr1-theirs");
    as(theirs, "eve", () -> drafts.apply(edit(added("secret"))));
    var before = spelled(documents(theirs));
    var edit = edit(new Change.Remove(HOME, DocumentPath.parse("sections/secret"), null, 0));
    var write =
        edit(
            new Change.Set(
                HOME, DocumentPath.parse("sections/secret/hidden"), null, JsonValue.TRUE, 0));

    assertEquals(List.of(), as(mine, "ana", () -> drafts.apply(edit)).done());
    var answer = as(mine, "ana", () -> drafts.apply(write));

    assertEquals(Conflict.Kind.GONE, answer.conflicts().getFirst().kind());
    assertEquals(before, spelled(documents(theirs)));
    assertEquals(List.of(), as(mine, "ana", () -> drafts.since(0)));
  }

  @Test
  @DisplayName("DR2, S15 facts and texts of one document change at the same time, and both stay")
  void factsMeanwhile() throws Exception {
    var shop = shop("dr2-facts");
    var facts =
        hands.start(() -> {
          for (int i = 0; i < TURNS; i++) {
            var phone = Json.object("{\"phone\":\"%s\"}".formatted(phone(i)));
            assertTrue(i == 0 || phone(i - 1).equals(document(shop, "site").getString("phone")));
            as(shop, "ana", () -> change(phone));
          }
          return 0;
        });
    for (int i = 0; i < TURNS; i++) {
      var text = "Line " + i;
      var seen = document(shop, "site");
      assertTrue(i == 0 || ("Line " + (i - 1)).equals(tagline(seen)));
      as(shop, "ben", () -> drafts.apply(edit(set("site", "tagline/en", seen, text))));
    }
    facts.get();

    assertEquals(phone(TURNS - 1), document(shop, "site").getString("phone"));
    assertEquals("Line " + (TURNS - 1), tagline(document(shop, "site")));
  }

  @Test
  @DisplayName("DR2 of the journal the last thousand edits and ninety days are kept")
  void swept() throws SQLException {
    var shop = shop("dr2-swept");
    try (var rows = Db.asTenant(shop.value());
        var insert = rows.createStatement()) {
      insert.execute(
          """
          insert into pages.edit (seq, id, name, client, kind, content, at)
          select n, gen_random_uuid(), '', 'old', 'edit', '{"changes":[],"inverse":[]}',
            now() - case when n <= 1020 then interval '91 days' else interval '89 days' end
          from generate_series(1, 2049) n
          """);
    }

    as(shop, "ana", () -> drafts.apply(edit(added("more"))));

    try (var rows = Db.asTenant(shop.value())) {
      assertEquals(List.of("1021"), Db.column(rows, "select min(seq) from pages.edit"));
    }
    assertFalse(as(shop, "ana", () -> drafts.undo("tab")).isEmpty());
  }

  /** Random acts on the page, and a diary in the questions that nobody else writes into. */
  private int write(TenantId shop, String who) {
    var random = new Random(who.hashCode());
    int kept = 0;
    for (int i = 0; i < EDITS; i++) {
      var page = document(shop, HOME);
      var sections = Json.objects(page, "sections");
      var some = sections.get(random.nextInt(sections.size())).getString("id");
      var other = sections.get(random.nextInt(sections.size())).getString("id");
      var at = DocumentPath.parse("sections/" + some);
      var act =
          switch (random.nextInt(5)) {
            case 0 -> added(who + "-" + i);
            case 1 -> new Change.Move(HOME, at, other);
            case 2 ->
                some.startsWith(who)
                    ? new Change.Remove(HOME, at, null, 0)
                    : set(HOME, TITLE, page, who);
            case 3 ->
                new Change.Set(
                    HOME, at.child("hidden"), at.child("hidden").read(page), JsonValue.TRUE, 0);
            default -> set(HOME, TITLE, page, who + i);
          };
      var was = i == 0 ? null : Json.PROVIDER.createValue(who + " " + (i - 1));
      var line =
          new Change.Set("faq", diary(who), was, Json.PROVIDER.createValue(who + " " + i), 0);
      var edit =
          new Edit(
              Time.newId(), "tab", i == 0 ? List.of(entry(who), line, act) : List.of(line, act));
      kept += as(shop, who, () -> drafts.apply(edit)).done().isEmpty() ? 0 : 1;
    }
    return kept;
  }

  private static Change entry(String who) {
    return new Change.Add(
        "faq", DocumentPath.parse("entries"), null, Json.object("{\"id\":\"" + who + "\"}"));
  }

  private static DocumentPath diary(String who) {
    return DocumentPath.parse("entries/" + who + "/answer/en");
  }

  private static Change added(String id) {
    return new Change.Add(
        HOME,
        DocumentPath.parse("sections"),
        null,
        Json.object("{\"id\":\"" + id + "\",\"type\":\"cta\"}"));
  }

  private static Change set(String doc, String at, JsonObject seen, String value) {
    var path = DocumentPath.parse(at);
    return new Change.Set(doc, path, path.read(seen), Json.PROVIDER.createValue(value), 0);
  }

  private static Edit edit(Change change) {
    return new Edit(Time.newId(), "tab", List.of(change));
  }

  private static String phone(int turn) {
    return "+1555010%04d".formatted(turn);
  }

  private static String tagline(JsonObject site) {
    return site.getJsonObject("tagline").getString("en");
  }

  private boolean change(JsonObject facts) {
    sheet.change("hours.changed", FactSheet.version(sheet.facts(), facts.keySet()), facts);
    return true;
  }

  private Map<String, JsonObject> documents(TenantId shop) {
    return Tenancy.as(shop, drafts::state).documents();
  }

  private JsonObject document(TenantId shop, String name) {
    return documents(shop).getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
  }

  private static Map<String, String> spelled(Map<String, JsonObject> documents) {
    var all = new TreeMap<String, String>();
    documents.forEach((name, document) -> all.put(name, Canonical.text(document)));
    return all;
  }

  private static <T> T as(TenantId shop, String name, Supplier<T> work) {
    var person = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return Acting.as(new Actor(person, name, false, ""), () -> Tenancy.as(shop, work));
  }

  private TenantId shop(String slug) {
    return setup.open(
        new NewTenant(slug, "Many Hands", "Tulsa", "lawn-care", "starter", TenantStatus.ACTIVE),
        WebsiteSeed.of("Many Hands", "Tulsa", List.of()),
        false);
  }

  /** Threads of the server. */
  @ApplicationScoped
  public static class Hands {
    @Resource private ManagedExecutorService executor;

    Future<Integer> start(Callable<Integer> work) {
      return executor.submit(work);
    }
  }
}
