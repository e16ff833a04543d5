package app.servicepro.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.content.ContentRead;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.i18n.Words;
import app.servicepro.support.SmallContent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesTest {
  private final SmallContent content;
  private final Themes themes = new Themes();

  ThemesTest(@TempDir Path folder) throws ReflectiveOperationException {
    content = SmallContent.in(folder);
    var words = Words.read(folder.resolve("i18n"));
    var language = Themes.class.getDeclaredField("language");
    language.setAccessible(true);
    language.set(
        themes,
        new Language() {
          @Override
          public Words words() {
            return words;
          }
        });
  }

  @Test
  @DisplayName(
      "T4 a theme that breaks stays as it was when it last worked, and the problem is named")
  void broken() {
    assertThat(read()).isEmpty();
    var sound = themes.get("plain");

    content.edit("themes/plain/sections/text.peb", "{{", "{%");

    assertThat(read()).singleElement().asString().contains("sections/text.peb:1: ");
    assertThat(themes.get("plain")).isSameAs(sound);
  }

  @Test
  @DisplayName("T4 a theme that is mended is read again")
  void mended() {
    read();
    content.edit("themes/plain/sections/text.peb", "h1", "h2");

    assertThat(read()).isEmpty();
    assertThat(themes.find("striped")).isPresent();
    assertThatThrownBy(() -> themes.get("dotted"))
        .isInstanceOf(BrokenContent.class)
        .hasMessageEndingWith("no such theme");
  }

  @Test
  @DisplayName("T6 an old address is served on after the file has changed")
  void oldAddresses() {
    read();
    var before = themes.get("plain").look();

    content.with("themes/plain/fonts/plain.woff2", "another");
    read();

    assertThat(themes.get("plain").look().preloads()).isNotEqualTo(before.preloads());
    assertThat(themes.asset(before.preloads().getFirst())).isNotNull();
    assertThat(themes.asset(before.stylesheet())).isNotNull();
    assertThat(themes.asset("/assets/plain/lost.css")).isNull();
  }

  private List<String> read() {
    var problems = new ArrayList<String>();
    themes.read(new ContentRead(content.root(), problems));
    return problems;
  }
}
