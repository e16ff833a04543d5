package app.servicepro.pages;

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
import app.servicepro.platform.documents.Outcome;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The bound tenant's draft, changed field by field: each edit is applied to what is there now, and
 * kept in a journal with what takes it back.
 */
@ApplicationScoped
@Transactional
public class Drafts {
  private static final Duration SITTING = Duration.ofMinutes(10);
  private static final int MOST_DOCUMENTS = 200;
  private static final int MOST_SECTIONS = 60;
  private static final int MOST_LETTERS = 500_000;
  private static final UUID NOBODY = new UUID(0, 0);

  @Inject private PageStore store;
  @Inject private JournalStore journal;
  @Inject private Audit audit;

  /**
   * @param seq the number of the newest edit in it
   */
  public record State(Map<String, JsonObject> documents, long seq) {}

  /**
   * What came of an edit.
   *
   * @param seq its number, or that of the newest one when it changed nothing
   * @param done what had an effect
   */
  public record Applied(long seq, List<Change> done, List<Conflict> conflicts) {}

  /** An edit of the journal. */
  public record Entry(long seq, String name, String client, List<Change> changes) {}

  public State state() {
    return new State(documents(), journal.last());
  }

  /**
   * Does what can be done and tells what cannot. The same edit sent twice is applied once.
   *
   * @throws BadEdit when a document would become larger than one can be
   */
  public Applied apply(Edit edit) {
    journal.lock();
    var before = journal.find(edit.id());
    return before.isPresent()
        ? new Applied(before.get().seq(), List.of(), List.of())
        : write(edit, "edit");
  }

  /** The same for a form: the trail tells each of them. */
  public Applied submit(Edit edit) {
    var applied = apply(edit);
    if (!applied.done().isEmpty()) {
      var first = applied.done().getFirst();
      audit.record("site.edited", "site:" + first.doc());
    }
    return applied;
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
    return write(new Edit(Time.newId(), client, ChangeReader.read(row.inverse())), kind);
  }

  private Applied write(Edit edit, String kind) {
    var outcome = Editing.apply(documents(), edit.changes());
    if (outcome.done().isEmpty()) {
      return new Applied(journal.last(), List.of(), outcome.conflicts());
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
    if (!sitting) {
      audit.record("site.edited", "site:draft");
    }
    return new Applied(seq, outcome.done(), outcome.conflicts());
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
    var found = new TreeMap<String, JsonObject>();
    store.drafts().forEach(d -> found.put(d.name(), Entries.named(d.content())));
    return found;
  }

  private static List<Change> changes(JournalRow row) {
    return ChangeReader.read(row.changes());
  }

  private static UUID person() {
    return Objects.requireNonNullElse(Acting.current().person(), NOBODY);
  }
}
