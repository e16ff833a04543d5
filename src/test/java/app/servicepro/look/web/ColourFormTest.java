package app.servicepro.look.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.look.LookCards;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Problem;
import app.servicepro.support.Content;
import app.servicepro.themes.Legibility;
import app.servicepro.themes.Palette;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ColourFormTest {
  private static final Content CONTENT = Content.read(Path.of("."));
  private static final Palette PLAIN = CONTENT.theme("base").palettes().getFirst();
  private static final Viewer ANA =
      new Viewer(
          new UUID(1, 1),
          new UUID(1, 2),
          "Ana",
          "ana@shop.example",
          "en",
          true,
          "system",
          Portal.TENANT,
          null,
          Set.of(),
          Set.of(),
          false,
          List.of());

  @Test
  @DisplayName("LO2 the palette's own colours, as the fields have them, are accepted")
  void asShipped() {
    assertThat(judged(Map.of()).failed()).isFalse();
  }

  @Test
  @DisplayName("LO2 what cannot be read is refused beside its field, with a colour that can")
  void refused() {
    var form = judged(Map.of("day-muted", "#b0b0b0", "night-accent", "#303060"));

    assertThat(form.problems()).containsOnlyKeys("day-muted", "night-accent");
    var problem = problem(form, "day-muted");
    assertThat(problem.key()).isEqualTo("problem.contrast");
    assertThat(problem.arguments()).containsEntry("need", "4.5").containsEntry("ratio", "2.0");
    var better = (String) problem.arguments().get("better");
    assertThat(judged(Map.of("day-muted", better)).failed()).isFalse();
    assertThat(form.values()).containsEntry("day-muted", "#b0b0b0");
  }

  @Test
  @DisplayName("LO2 what is no colour is refused, and the others are judged all the same")
  void noColour() {
    var form = judged(Map.of("day-text", "red;}", "day-muted", "#b0b0b0", "night-line", ""));

    assertThat(problem(form, "day-text").key()).isEqualTo("problem.colour");
    assertThat(problem(form, "day-muted").key()).isEqualTo("problem.contrast");
    assertThat(problem(form, "night-line").key()).isEqualTo("problem.missing");
  }

  private static Problem problem(FormView form, String field) {
    return java.util.Objects.requireNonNull(form.problems().get(field), field);
  }

  private static FormView judged(Map<String, String> typed) {
    var posted = new MultivaluedHashMap<String, String>();
    for (var role : Palette.ROLES) {
      posted.putSingle("day-" + role, PLAIN.colour(role, false).hex());
      posted.putSingle("night-" + role, PLAIN.colour(role, true).hex());
    }
    typed.forEach(posted::putSingle);
    var form = Form.of(posted);
    Viewer.run(
        ANA, () -> new ColourForm(form, PLAIN).judge(PLAIN, new LookWriter(CONTENT.words())));
    return form.view();
  }

  @Test
  @DisplayName("LO2 a measured ratio is never rounded up to what is needed")
  void roundedDown() {
    assertThat(LookCards.ratio(4.499)).isEqualTo("4.4");
    assertThat(LookCards.ratio(Legibility.TEXT)).isEqualTo("4.5");
  }
}
