package app.servicepro.editor.web;

import app.servicepro.editor.Sheets;
import app.servicepro.editor.acts.ChangeNames;
import app.servicepro.editor.panel.Sheet;
import app.servicepro.pages.Drafts;
import app.servicepro.pages.Frames;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.documents.ChangeWriter;
import app.servicepro.platform.documents.Conflict;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the script is told: what the page shows now, and what was left out. */
@RequestScoped
public class Answers {
  /** How far back somebody is looked for who changed a field. */
  private static final int BACK = 200;

  @Inject private Drafts drafts;
  @Inject private Frames frames;
  @Inject private Sheets sheets;
  @Inject private Tab tab;

  /**
   * @param page which the frame shows, {@code language} in which
   */
  Response applied(Drafts.Applied applied, String page, String language) {
    var answer = shown(applied.done(), page, language);
    answer.add("seq", applied.seq()).add("conflicts", conflicts(applied));
    return json(answer.add("problems", problems(applied)));
  }

  Response history(Drafts.Applied applied, String page, String language) {
    var answer = shown(applied.done(), page, language);
    var skipped = Json.PROVIDER.createArrayBuilder();
    applied.conflicts().forEach(c -> skipped.add(c.change().at().toString()));
    return json(answer.add("seq", applied.seq()).add("skipped", skipped));
  }

  Response news(long since, String page, String language) {
    var entries = drafts.since(since);
    var edits = Json.PROVIDER.createArrayBuilder();
    entries.forEach(e ->
        edits.add(
            Json.PROVIDER
                .createObjectBuilder()
                .add("client", e.client())
                .add("who", e.name())
                .add("changes", ChangeWriter.write(e.changes()))));
    var changes = entries.stream().flatMap(e -> e.changes().stream()).toList();
    var answer = shown(changes, page, language);
    answer.add("seq", entries.isEmpty() ? since : entries.getLast().seq()).add("edits", edits);
    return json(answer.add("people", Json.PROVIDER.createArrayBuilder(drafts.here(tab.client()))));
  }

  private JsonObjectBuilder shown(List<Change> changes, String page, String language) {
    var answer = Json.PROVIDER.createObjectBuilder();
    var sheet = sheets.open();
    var ids = sections(changes, page);
    boolean whole = changes.stream().anyMatch(c -> whole(c, page));
    answer.add("reload", whole);
    if (!whole && !ids.isEmpty()) {
      var html = Json.PROVIDER.createObjectBuilder();
      frames.sections(page, spoken(sheet, language), List.copyOf(ids)).forEach(html::add);
      answer.add("sections", html);
    }
    var names = new ChangeNames(sheet.speech());
    return answer
        .add("undo", names.of(drafts.undoable(tab.client())))
        .add("redo", names.of(drafts.redoable(tab.client())));
  }

  private static String spoken(Sheet sheet, String language) {
    return sheet.languages().contains(language) ? language : sheet.first();
  }

  /** A value within a section: that section alone is drawn again. */
  private static Set<String> sections(List<Change> changes, String page) {
    var ids = new LinkedHashSet<String>();
    for (var change : changes) {
      var names = change.at().names();
      if (change.doc().equals("page:" + page) && names.size() > 2) {
        ids.add(names.get(1));
      } else if (change.doc().equals("site") && names.size() > 1) {
        ids.add(names.getFirst());
      }
    }
    return ids;
  }

  private static boolean whole(Change change, String page) {
    var names = change.at().names();
    if (change.doc().equals("page:" + page)) {
      return names.size() < 3 || names.get(2).equals("hidden");
    }
    return switch (change.doc()) {
      case "site" -> !names.getFirst().equals("header") && !names.getFirst().equals("footer");
      case "faq", "style" -> true;
      default -> change.doc().startsWith("template:");
    };
  }

  private JsonArray conflicts(Drafts.Applied applied) {
    var all = Json.PROVIDER.createArrayBuilder();
    for (Conflict conflict : applied.conflicts()) {
      var one =
          Json.PROVIDER
              .createObjectBuilder()
              .add("doc", conflict.change().doc())
              .add("at", conflict.change().at().toString())
              .add("kind", conflict.kind().name())
              .add("who", who(conflict.change()));
      if (conflict.theirs() != null) {
        one.add("theirs", conflict.theirs());
      }
      all.add(one);
    }
    return all.build();
  }

  /** What was refused, in words for the one who wrote it. */
  private JsonArray problems(Drafts.Applied applied) {
    var speech = sheets.open().speech();
    var all = Json.PROVIDER.createArrayBuilder();
    for (var refused : applied.refused()) {
      all.add(
          Json.PROVIDER
              .createObjectBuilder()
              .add("doc", refused.change().doc())
              .add("at", refused.change().at().toString())
              .add("text", speech.problem(refused.problem())));
    }
    return all.build();
  }

  /** Who changed it last. */
  String who(Change change) {
    return drafts.since(Math.max(0, drafts.state().seq() - BACK)).reversed().stream()
        .filter(e ->
            e.changes().stream()
                .anyMatch(c -> c.doc().equals(change.doc()) && c.at().equals(change.at())))
        .map(Drafts.Entry::name)
        .findFirst()
        .orElse("");
  }

  private static Response json(JsonObjectBuilder answer) {
    return Response.ok(answer.build().toString()).header("Cache-Control", "no-store").build();
  }
}
