package app.servicepro.editor.web;

import app.servicepro.editor.acts.ChangeNames;
import app.servicepro.editor.panel.Sheet;
import app.servicepro.pages.Drafts;
import app.servicepro.pages.Frames;
import app.servicepro.pages.Pages;
import app.servicepro.pages.Releases;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What stands around the panel: the page in its frame, and how the draft is. */
@RequestScoped
public class Stage {
  @Inject private Pages pages;
  @Inject private Releases releases;
  @Inject private Drafts drafts;
  @Inject private Frames frames;
  @Inject private Tab tab;

  record Shown(
      String frame, String undo, String redo, List<String> people, String saved, int waiting) {}

  String origin() {
    return pages.state(Tenancy.required()).origin();
  }

  Shown shown(Sheet sheet, Wish wish) {
    var names = new ChangeNames(sheet.speech());
    var base = wish.language().equals(sheet.first()) ? "" : wish.language();
    return new Shown(
        frames.address((base.isEmpty() ? "" : "/" + base) + frames.path(wish.page())),
        names.of(drafts.undoable(tab.client())),
        names.of(drafts.redoable(tab.client())),
        drafts.others(),
        "",
        releases.waiting());
  }
}
