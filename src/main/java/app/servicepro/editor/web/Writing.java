package app.servicepro.editor.web;

import app.servicepro.editor.Sheets;
import app.servicepro.editor.acts.Acts;
import app.servicepro.editor.acts.Guard;
import app.servicepro.editor.panel.Field;
import app.servicepro.editor.panel.PanelView;
import app.servicepro.editor.panel.Sheet;
import app.servicepro.editor.panel.Typing;
import app.servicepro.pages.Drafts;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.documents.Conflict;
import app.servicepro.platform.documents.Edit;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a form of the editor wants done, done: first what was typed, then the button's act. */
@RequestScoped
public class Writing {
  /** What is said of an act. */
  private static final Map<String, String> DONE =
      Map.of(
          "add", "added",
          "copy", "copied",
          "hide", "hidden",
          "show", "shown",
          "remove", "removed",
          "list", "added");

  @Inject private Sheets sheets;
  @Inject private Drafts drafts;
  @Inject private EditorScreen screen;
  @Inject private Once once;
  @Inject private Tab tab;

  /** The draft, for somebody who may change something of it; everybody else is refused. */
  Sheet sheet() {
    var sheet = sheets.open();
    if (!sheet.rights().any()) {
      throw new ForbiddenException();
    }
    return sheet;
  }

  /**
   * @param doc the document that the form is about
   * @param panel its fields, as the screen showed them
   */
  Response save(
      Wish wish, String doc, PanelView panel, Sheet sheet, MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var typing = new Typing(form, posted.keySet(), sheet.formats());
    typing.read(panel.fields());
    typing.read(panel.blocks());
    var act = Acts.Act.parse(form.optional("act", 200));
    if (form.failed()) {
      return screen.show(wish, form.view(), List.of());
    }
    var clashes = new ArrayList<EditorPage.Clash>();
    var place =
        once.place(
            form.once(),
            () -> {
              clashes.addAll(clashes(apply(typing.changes()), panel));
              return act.isEmpty() || !clashes.isEmpty()
                  ? wish.done("saved")
                  : act(wish, doc, act.get());
            });
    if (clashes.isEmpty()) {
      return Screens.seeOther(place);
    }
    clashes.forEach(clash -> form.problem(clash.at(), "problem.clash"));
    return screen.show(wish, form.view(), clashes);
  }

  /** Does a button's act; whoever only translates may not. */
  String act(Wish wish, String doc, Acts.Act act) {
    var sheet = sheet();
    if (!sheet.rights().edit()) {
      throw new ForbiddenException();
    }
    var document = sheet.documents().get(doc);
    var changes =
        document == null ? List.<Change>of() : new Acts(sheet, doc, document).changes(act);
    apply(changes);
    var next = wish;
    for (var change : changes) {
      if (change instanceof Change.Add add && add.at().toString().equals("sections")) {
        next = wish.section(add.value().getString("id"));
      } else if (change instanceof Change.Remove && act.at().equals("sections/" + wish.section())) {
        next = wish.section("");
      }
    }
    return next.done(DONE.getOrDefault(act.verb(), "moved"));
  }

  /** What was left out because somebody else was quicker. */
  List<Conflict> apply(List<Change> changes) {
    var sheet = sheet();
    if (!new Guard(sheet.rights(), sheet.languages()).allows(changes)) {
      throw new ForbiddenException();
    }
    return changes.isEmpty()
        ? List.of()
        : drafts.submit(new Edit(Time.newId(), tab.client(), changes)).conflicts();
  }

  /** Whole pages come and go: what was judged by whoever asks. */
  void pages(List<Change> changes) {
    drafts.submit(new Edit(Time.newId(), tab.client(), changes));
  }

  /** Something that is done once, and where it leads. */
  Response once(Form form, Supplier<String> work) {
    return Screens.seeOther(once.place(form.once(), work));
  }

  private static List<EditorPage.Clash> clashes(List<Conflict> conflicts, PanelView panel) {
    return conflicts.stream()
        .map(conflict -> {
          var at = conflict.change().at().toString();
          return new EditorPage.Clash(
              at, label(panel, at), "", text(conflict.theirs()), text(conflict.change().value()));
        })
        .toList();
  }

  private static String label(PanelView panel, String at) {
    return panel.fields().stream()
        .filter(f -> at.equals(f.at()) || at.startsWith(f.at() + "/"))
        .map(Field::label)
        .findFirst()
        .orElse(panel.title());
  }

  static String text(@Nullable JsonValue value) {
    return switch (value) {
      case null -> "";
      case JsonString s -> s.getString();
      default -> value.toString();
    };
  }
}
