package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.content.ContentFiles;
import app.servicepro.support.Content;
import app.servicepro.themes.Palette;
import app.servicepro.themes.Theme;
import app.servicepro.themes.ThemeLint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemesTest {
  private static final Path THEMES = Path.of("themes");
  private static final Content CONTENT = Content.read(Path.of("."));
  private static final List<String> SHOWING = List.of("/", "/services", "/about", "/contact");
  private static final Pattern USED = Pattern.compile("var\\((--[a-z-]+)\\s*[,)]");
  private static final Pattern DEFINED = Pattern.compile("(--[a-z-]+)\\s*:");

  @Test
  @DisplayName("T1 every folder under themes is a theme")
  void everyFolder() {
    var folders =
        ContentFiles.folders(THEMES).stream().map(f -> f.getFileName().toString()).toList();

    assertThat(CONTENT.themes().keySet()).containsExactlyInAnyOrderElementsOf(folders);
  }

  @Test
  @DisplayName("T2 a child replaces files of its parent and keeps the parent's schemas")
  void children() {
    var parent = CONTENT.theme("base");
    var children =
        CONTENT.themes().values().stream().filter(theme -> theme.lineage().size() == 2).toList();

    assertThat(children).isNotEmpty();
    for (var child : children) {
      assertThat(child.sections()).isEqualTo(parent.sections());
      assertThat(ContentFiles.below(THEMES.resolve(child.id())).keySet())
          .noneMatch(path -> path.startsWith("sections/") && path.endsWith(".json"));
    }
  }

  @Test
  @DisplayName("T5 every palette has every role, by day and by night")
  void palettes() {
    for (var theme : CONTENT.themes().values()) {
      for (var palette : theme.palettes()) {
        assertThat(palette.roles().keySet()).containsExactlyInAnyOrderElementsOf(Palette.ROLES);
        var css = css(theme.id());
        assertThat(css).contains(":root[data-palette=\"" + palette.id() + "\"]");
      }
    }
  }

  static Collection<Theme> themes() {
    return CONTENT.themes().values();
  }

  @ParameterizedTest
  @MethodSource("themes")
  @DisplayName("T11, T12 every theme keeps every rule, and has its picture and its README")
  void lint(Theme theme) {
    assertThat(ThemeLint.faults(THEMES, theme.id(), CONTENT::words)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyVariableOfAStyleSheetOrADrawingIsDefinedSomewhere(Theme theme) {
    var texts = new ArrayList<>(List.of(css(theme.id())));
    for (var pack : CONTENT.packs().values()) {
      var site = CONTENT.site(theme, pack, WebsiteSeed.demo(pack));
      SHOWING.forEach(address -> texts.add(site.html(address).orElseThrow()));
    }

    assertThat(found(DEFINED, texts)).containsAll(found(USED, texts));
  }

  private static Set<String> found(Pattern pattern, List<String> texts) {
    return texts.stream()
        .flatMap(text -> pattern.matcher(text).results())
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyRecommendedThemeAndPaletteExists() {
    for (var pack : CONTENT.packs().values()) {
      var theme = CONTENT.theme(pack.theme());

      assertThat(theme.palette(pack.palette()).id()).isEqualTo(pack.palette());
    }
  }

  private static String css(String theme) {
    var own = CONTENT.theme(theme);
    var body = Objects.requireNonNull(own.assets().get(own.look().stylesheet()));
    return new String(body.plain(), StandardCharsets.UTF_8);
  }
}
