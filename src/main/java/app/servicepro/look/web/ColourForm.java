package app.servicepro.look.web;

import app.servicepro.look.LookCards;
import app.servicepro.platform.forms.Form;
import app.servicepro.themes.Colour;
import app.servicepro.themes.Legibility;
import app.servicepro.themes.Palette;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The form of one's own colours: every role by day and by night. */
final class ColourForm {
  private static final int LONGEST = 60;

  private final Form form;
  private final Map<String, Palette.Pair> roles = new LinkedHashMap<>();

  /**
   * @param shipped what a field that cannot be read is taken for, so that the others can be judged
   */
  ColourForm(Form form, Palette shipped) {
    this.form = form;
    for (var role : Palette.ROLES) {
      var day = colour("day-" + role).orElse(shipped.colour(role, false));
      var night = colour("night-" + role).orElse(shipped.colour(role, true));
      roles.put(role, new Palette.Pair(day.css(), night.css()));
    }
  }

  Map<String, Palette.Pair> roles() {
    return roles;
  }

  private Optional<Colour> colour(String field) {
    var typed = form.text(field, LONGEST);
    var colour = Colour.typed(typed);
    if (colour.isEmpty() && !typed.isEmpty()) {
      form.problem(field, "problem.colour");
    }
    return colour;
  }

  /** Says beside each field what cannot be read, and what could be. */
  void judge(Palette shipped, LookWriter writer) {
    var palette = shipped.with(roles);
    for (var measure : Legibility.measure(palette)) {
      if (!measure.passes()) {
        var pair = measure.pair();
        var front = palette.colour(pair.front(), measure.night());
        var better =
            Legibility.nearest(front, Legibility.grounds(palette, pair.front(), measure.night()));
        var told =
            Map.<String, Object>of(
                "ratio", LookCards.ratio(measure.ratio()),
                "need", LookCards.ratio(pair.need()),
                "back", writer.role(pair.back()),
                "better", better.map(Colour::hex).orElse(""));
        form.problem(
            (measure.night() ? "night-" : "day-") + pair.front(),
            better.isPresent() ? "problem.contrast" : "problem.contrast.none",
            told);
      }
    }
  }
}
