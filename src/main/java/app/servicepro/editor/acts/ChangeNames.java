package app.servicepro.editor.acts;

import app.servicepro.editor.panel.Speech;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.json.Json;
import java.util.List;
import java.util.Map;

/** What an edit did, in a few words: "Headline", "Move". */
public final class ChangeNames {
  private final Speech speech;

  public ChangeNames(Speech speech) {
    this.speech = speech;
  }

  /** Of the first change; empty when there is none. */
  public String of(List<Change> changes) {
    return changes.isEmpty() ? "" : of(changes.getFirst());
  }

  private String of(Change change) {
    return switch (change) {
      case Change.Set set -> setting(set);
      case Change.Add add ->
          speech.said("did.add", Map.of("name", kind(Json.text(add.value(), "type", ""))));
      case Change.Remove remove -> speech.said("act.remove");
      case Change.Move move -> speech.said("did.move");
      case Change.Create create -> whole(create.doc(), "panel.new");
      case Change.Drop drop -> whole(drop.doc(), "page.remove.button");
    };
  }

  private String whole(String doc, String page) {
    return speech.said(doc.startsWith("page:") ? page : "did.change");
  }

  private String kind(String type) {
    return speech.knows("section." + type) ? speech.section(type) : speech.block(type);
  }

  /**
   * The last name on the way that we have a word for; of a text it is the one before its language.
   */
  private String setting(Change.Set set) {
    for (var name : set.at().names().reversed()) {
      if (speech.knows("setting." + name)) {
        return speech.setting(name);
      }
      if (name.equals("hidden")) {
        return speech.said(set.value() == null ? "act.show.this" : "act.hide.this");
      }
    }
    return speech.said("did.change");
  }
}
