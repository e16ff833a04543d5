package app.servicepro.editor.web;

import app.servicepro.editor.panel.Speech;
import app.servicepro.pages.Publications;
import app.servicepro.platform.i18n.Moments;
import app.servicepro.platform.tenancy.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The line of releases below the page: the draft, what is live, and the last ones before. */
@RequestScoped
public class PastLine {
  private static final String RELEASES = "/dashboard/releases";
  private static final int MOST = 4;

  @Inject private Publications publications;
  @Inject private Clocks clocks;

  /**
   * @param waiting how many documents of the draft differ from what visitors see
   */
  List<EditorPage.Past> of(Speech speech, int waiting) {
    var line = new ArrayList<EditorPage.Past>();
    var published = publications.list(0, MOST);
    if (waiting > 0 && !published.isEmpty()) {
      line.add(
          new EditorPage.Past(
              "draft",
              speech.said("past.draft"),
              "",
              speech.said("past.waiting", Map.of("count", waiting)),
              RELEASES + "/draft",
              speech.said("past.compare")));
    }
    var moments = clocks.moments(speech.locale());
    published.forEach(entry -> line.add(entry(speech, moments, entry)));
    return List.copyOf(line.subList(0, Math.min(MOST, line.size())));
  }

  private static EditorPage.Past entry(Speech speech, Moments moments, Publications.Entry entry) {
    var when = moments.moment(entry.at());
    return new EditorPage.Past(
        entry.live() ? "live" : "old",
        speech.said(entry.live() ? "past.live" : "past.number", Map.of("number", entry.number())),
        entry.name().isEmpty() ? when : entry.name() + ", " + when,
        entry.note(),
        RELEASES + "/" + entry.number(),
        speech.said(entry.live() ? "past.see" : "past.back", Map.of("number", entry.number())));
  }
}
