package app.servicepro.pages;

import app.servicepro.pages.draft.Judge;
import app.servicepro.pages.draft.Judges;
import app.servicepro.pages.model.Draft;
import app.servicepro.pages.model.JournalRow;
import app.servicepro.pages.model.JournalStore;
import app.servicepro.pages.model.PageStore;
import app.servicepro.pages.seed.Entries;
import app.servicepro.platform.access.Acting;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.documents.BadEdit;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.documents.ChangeReader;
import app.servicepro.platform.documents.ChangeWriter;
import app.servicepro.platform.documents.Conflict;
import app.servicepro.platform.documents.Edit;
import app.servicepro.platform.documents.Editing;
import app.servicepro.platform.documents.Members;
import app.servicepro.platform.documents.Outcome;
import app.servicepro.platform.forms.Problem;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The bound tenant's draft, changed field by field: each edit is applied to what is there now, and
 * kept in a journal with what takes it back.
 */
@ApplicationScoped
@Transactional
public class Drafts {
  /** Pages that the product itself leads to: they stay, at their addresses. */
  public static final Set<String> NEEDED =
      Set.of("home", "services", "service", "contact", "privacy");

  private static final Duration SITTING = Duration.ofMinutes(10);
  private static final Duration KEPT = Duration.ofDays(90);
  private static final int LAST_KEPT = 1_000;
  private static final int SWEEP = 50;
  private static final int MOST_DOCUMENTS = 200;
  private static final int MOST_SECTIONS = 60;
  private static final int MOST_LETTERS = 500_000;
  private static final String NO_TAB = "form";
  private static final UUID NOBODY = new UUID(0, 0);

  @Inject private PageStore store;
  @Inject private JournalStore journal;
  @Inject private Judges judges;
  @Inject private Audit audit;

  /**
   * @param seq the number of the newest edit in it
   */
  public record State(Map<String, JsonObject> documents, long seq) {}

  /**
   * What came of an edit.
   *
   * @param seq its number, or that of the newest one when it changed nothing
   * @param done what had an effect, with values as they are kept
   * @param refused what cannot stand where it was wanted
   */
  public record Applied(
      long seq, List<Change> done, List<Conflict> conflicts, List<Refused> refused) {}

  /**
   * A change that was left out.
   *
   * @param problem why; its words are in this component's bundle or the platform's
   */
  public record Refused(Change change, Problem problem) {}

  /** An edit of the journal. */
  public record Entry(long seq, String name, String client, List<Change> changes) {}

  public State state() {
    return new State(documents(), journal.last());
  }

  /**
   * Does what can be done and tells what cannot: values are judged by what may stand at their place
   * and kept without what nobody sees. The same edit sent twice is applied once.
   *
   * @throws BadEdit when a document would become larger than one can be
   */
  public Applied apply(Edit edit) {
    return once(edit, documents -> judges.judge(documents, edit.changes()));
  }

  /** The same for a form, whose values were judged as it was read; the trail tells each of them. */
  public Applied submit(Edit edit) {
    var applied = once(edit, documents -> new Judge.Verdict(edit.changes(), List.of()));
    if (!applied.done().isEmpty()) {
      var first = applied.done().getFirst();
      audit.record("site.edited", "site:" + first.doc());
    }
    return applied;
  }

  /**
   * Changes a document as it is now, nobody else meanwhile; any tab of the same person can take it
   * back. What it was is told by whoever calls.
   *
   * @throws Outdated when the draft has no such document
   */
  public Applied rewrite(String doc, UnaryOperator<JsonObject> change) {
    journal.lock();
    var documents = locked();
    var before = documents.get(doc);
    if (before == null) {
      throw new Outdated(doc);
    }
    var edit = new Edit(Time.newId(), NO_TAB, Members.changed(doc, before, change.apply(before)));
    return write(edit, "edit", Editing.apply(documents, edit.changes()), List.of());
  }

  /**
   * Keeps a whole document as somebody wrote it; any tab of the same person can take it back.
   *
   * @param act what the trail calls it
   * @param content null when there shall be none any more
   */
  public void put(String act, String doc, @Nullable JsonObject content) {
    journal.lock();
    var documents = locked();
    var before = documents.get(doc);
    var changes = Members.whole(doc, before, content);
    if (!changes.isEmpty()) {
      var edit = new Edit(Time.newId(), NO_TAB, changes);
      write(edit, "edit", Editing.apply(documents, edit.changes()), List.of());
      audit.record(act, "site:" + doc, or(before), or(content));
    }
  }

  private static JsonObject or(@Nullable JsonObject document) {
    return document == null ? JsonValue.EMPTY_JSON_OBJECT : document;
  }

  private Applied once(Edit edit, Function<Map<String, JsonObject>, Judge.Verdict> judge) {
    journal.lock();
    var before = journal.find(edit.id());
    if (before.isPresent()) {
      return new Applied(before.get().seq(), List.of(), List.of(), List.of());
    }
    var documents = locked();
    var verdict = judge.apply(documents);
    return write(edit, "edit", Editing.apply(documents, verdict.taken()), verdict.refused());
  }

  /** Takes back what this tab did last; what others have changed since stays as it is. */
  public Optional<Applied> undo(String client) {
    journal.lock();
    return journal.undoable(client, person()).map(row -> back(row, client, "undo"));
  }

  /** Does again what this tab undid last. */
  public Optional<Applied> redo(String client) {
    journal.lock();
    return journal.redoable(client, person()).map(row -> back(row, client, "redo"));
  }

  /** What {@link #undo} would take back; empty when nothing. */
  public List<Change> undoable(String client) {
    return journal.undoable(client, person()).map(Drafts::changes).orElse(List.of());
  }

  /** What {@link #redo} would do. */
  public List<Change> redoable(String client) {
    return journal
        .redoable(client, person())
        .map(row -> ChangeReader.read(row.inverse()))
        .orElse(List.of());
  }

  /** What was done after that number, by whomever. */
  public List<Entry> since(long seq) {
    return journal.since(seq).stream()
        .map(row -> new Entry(row.seq(), row.name(), row.client(), changes(row)))
        .toList();
  }

  /** Says that somebody looks from this tab, and tells who else does. */
  public List<String> here(String client) {
    journal.present(client, Acting.current().name());
    return others();
  }

  /** Who else has the editor open now. */
  public List<String> others() {
    return journal.others(Acting.current().name());
  }

  private Applied back(JournalRow row, String client, String kind) {
    row.take();
    var edit = new Edit(Time.newId(), client, ChangeReader.read(row.inverse()));
    var applied = write(edit, kind, Editing.apply(locked(), edit.changes()), List.of());
    if (!applied.done().isEmpty()) {
      audit.record("site.edited", "site:" + applied.done().getFirst().doc());
    }
    return applied;
  }

  private Applied write(Edit edit, String kind, Outcome outcome, List<Refused> refused) {
    if (outcome.done().isEmpty()) {
      return new Applied(journal.last(), List.of(), outcome.conflicts(), refused);
    }
    keep(outcome);
    boolean sitting = sitting();
    long seq = journal.last() + 1;
    journal.add(
        new JournalRow(
                seq,
                edit.id(),
                edit.client(),
                kind,
                ChangeWriter.write(outcome.done()),
                ChangeWriter.write(outcome.inverse()))
            .by(Acting.current()));
    if (!sitting && kind.equals("edit")) {
      audit.record("site.edited", "site:draft");
    }
    if (seq % SWEEP == 0) {
      journal.forget(seq - LAST_KEPT, Time.now().minus(KEPT));
    }
    return new Applied(seq, outcome.done(), outcome.conflicts(), refused);
  }

  /** The trail tells once that somebody sat down to it, the journal every keystroke. */
  private boolean sitting() {
    return journal
        .newest(person())
        .filter(row -> row.at().isAfter(Time.now().minus(SITTING)))
        .isPresent();
  }

  private void keep(Outcome outcome) {
    if (outcome.documents().size() > MOST_DOCUMENTS) {
      throw new BadEdit(BadEdit.Fault.MANY, "more than " + MOST_DOCUMENTS + " documents");
    }
    for (var name : outcome.touched()) {
      var document = outcome.documents().get(name);
      if (document == null) {
        store.drop(name);
      } else {
        fits(name, document);
        store
            .draft(name)
            .ifPresentOrElse(
                draft -> draft.rewrite(document), () -> store.add(new Draft(name, document)));
      }
    }
  }

  private static void fits(String name, JsonObject document) {
    if (Json.objects(document, "sections").size() > MOST_SECTIONS
        || document.toString().length() > MOST_LETTERS) {
      throw new BadEdit(BadEdit.Fault.LARGE, name + " would be too large");
    }
  }

  private Map<String, JsonObject> documents() {
    return named(store.drafts());
  }

  /** As they are now, and as they stay until we have written: whoever changes facts waits. */
  private Map<String, JsonObject> locked() {
    return named(store.lockedDrafts());
  }

  private static Map<String, JsonObject> named(List<Draft> drafts) {
    var found = new TreeMap<String, JsonObject>();
    drafts.forEach(d -> found.put(d.name(), Entries.named(d.content())));
    return found;
  }

  private static List<Change> changes(JournalRow row) {
    return ChangeReader.read(row.changes());
  }

  private static UUID person() {
    return Objects.requireNonNullElse(Acting.current().person(), NOBODY);
  }
}
