package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.content.ContentFiles;
import app.servicepro.support.Content;
import app.servicepro.themes.Legibility;
import app.servicepro.themes.Palette;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/design-guidelines.md says is so. */
class DesignGuidelinesTest {
  private static final Path DASHBOARD = Path.of("src/main/resources/dashboard");
  private static final Path GUIDELINES = Path.of("docs/design-guidelines.md");
  private static final Pattern COLOUR =
      Pattern.compile("(#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl|oklch|oklab|lab)a?\\()");

  /**
   * The banner of somebody inside another's tenant warns in every scheme alike; marks have hues; a
   * mask has none.
   */
  private static final Pattern MEANT =
      Pattern.compile("\\.inside|\\.mark|--hue|--fill|oklch\\(22%|mask: |\\.focus");

  @Test
  @DisplayName("the primary of everything that is ours is #2563EB")
  void primary() {
    var tokens = ContentFiles.text(DASHBOARD.resolve("css/tokens.css"));
    var plain = Content.read(Path.of(".")).theme("base").palettes().getFirst();

    assertThat(tokens).contains("--primary: #2563eb;");
    assertThat(plain.colour("primary", false).hex()).isEqualTo("#2563eb");
  }

  @Test
  @DisplayName("the dashboard's style sheets take colours from the token file")
  void dashboard() {
    assertThat(literal(DASHBOARD, "css/tokens.css")).isEmpty();
  }

  @Test
  @DisplayName("a theme's style sheets take colours from tokens")
  void themes() {
    for (var theme : ContentFiles.folders(Path.of("themes"))) {
      assertThat(literal(theme, "css/10-tokens.css")).as(theme.toString()).isEmpty();
    }
  }

  @Test
  @DisplayName("the guidelines name every role and every pair that is measured")
  void guidelines() {
    var text = ContentFiles.text(GUIDELINES);

    assertThat(text).contains("#2563EB");
    Palette.ROLES.forEach(role -> assertThat(text).contains("`" + role + "`"));
    Legibility.PAIRS.forEach(pair -> assertThat(text).contains(pair.front()).contains(pair.back()));
    assertThat(Legibility.PAIRS).hasSize(8);
  }

  /** Lines of style sheets that write a colour themselves; drawings' own colours apart. */
  private static List<String> literal(Path folder, String tokens) {
    var found = new ArrayList<String>();
    ContentFiles.below(folder)
        .forEach((path, file) -> {
          if (path.endsWith(".css")
              && !path.equals(tokens)
              && !path.matches(".*/1[56]-.*|.*print.*")) {
            for (var line : ContentFiles.text(file).split("\n", -1)) {
              if (COLOUR.matcher(line).find() && !MEANT.matcher(line).find()) {
                found.add(path + ": " + line.strip());
              }
            }
          }
        });
    return found;
  }
}
