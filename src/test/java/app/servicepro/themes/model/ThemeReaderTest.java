package app.servicepro.themes.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.content.ContentFiles;
import app.servicepro.support.Content;
import app.servicepro.support.SmallContent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeReaderTest {
  private static final String JSON = "themes/plain/theme.json";

  private final SmallContent content;

  ThemeReaderTest(@TempDir Path folder) {
    content = SmallContent.in(folder);
  }

  @Test
  @DisplayName("T1 a folder under themes is a theme")
  void aFolderIsATheme() {
    content.with("themes/dotted/theme.json", child("dotted", "plain"));

    assertThat(content.read().themes().keySet())
        .containsExactlyInAnyOrder("plain", "striped", "dotted");
  }

  @Test
  @DisplayName("T2 a child's file replaces its parent's file of the same path, and no other")
  void aChildReplaces() {
    content.with("themes/striped/sections/text.peb", "<h1>striped</h1>");
    content.with("themes/striped/css/20-base.css", "@layer base {\n.of-the-child {}\n}\n");

    var read = content.read();

    assertThat(home(read, "striped")).contains("<h1>striped</h1>", "aria-label=\"en nav main\"");
    assertThat(home(read, "plain")).contains("<h1>en home of Shop</h1>");
    assertThat(css(read, "striped")).contains(".of-the-child").doesNotContain("plain.");
    assertThat(css(read, "plain")).doesNotContain(".of-the-child");
  }

  @Test
  @DisplayName("T2 a theme below a child is refused")
  void depthThree() {
    content.with("themes/dotted/theme.json", child("dotted", "striped"));

    assertThat(content.refusal())
        .isEqualTo("themes/dotted/theme.json:1: striped has a parent itself: depth is two");
  }

  @Test
  @DisplayName("T3 a sound theme is not refused")
  void sound() {
    assertThat(content.refusal()).isEmpty();
  }

  @Test
  @DisplayName("T3 bad JSON is refused with its line")
  void badJson() {
    content.edit(JSON, "\"fonts\"", "fonts");

    assertThat(content.refusal()).startsWith(JSON + ":2: ");
  }

  @Test
  @DisplayName("T3 a theme.json that says something wrong is refused with line and reason")
  void wrongFacts() {
    assertThat(after(JSON, "\"plain\"", "\"plane\""))
        .isEqualTo(JSON + ":1: id is plane but the folder is plain");
    assertThat(after("themes/striped/theme.json", "\"plain\"", "\"plaid\""))
        .isEqualTo("themes/striped/theme.json:1: no theme plaid");
    assertThat(after(JSON, "\"fonts/plain.woff2\"", "\"fonts/lost.woff2\""))
        .isEqualTo(JSON + ":2: Plain: no file fonts/lost.woff2");
    assertThat(after(JSON, "fonts/OFL-Plain.txt", "fonts/OFL.txt"))
        .isEqualTo(JSON + ":2: Plain: no file fonts/OFL.txt");
    assertThat(after(JSON, "\"muted\"", "\"quiet\""))
        .startsWith(JSON + ":1: not a theme: palette day needs the roles [background, ");
    assertThat(after(JSON, "oklch(.3 0 0)", "oklch(.3 0 0 / .9)"))
        .isEqualTo(JSON + ":1: not a theme: not an opaque oklch() colour: oklch(.3 0 0 / .9)");
  }

  @Test
  @DisplayName("T3 a template that cannot be read is refused with its line")
  void templateSyntax() {
    content.with("themes/plain/sections/text.peb", "<h1>\n\n{% if section %}</h1>\n{% endfor %}");

    assertThat(content.refusal())
        .startsWith("themes/plain/sections/text.peb:4: ")
        .contains("endfor");
  }

  @Test
  @DisplayName("T3 a style sheet that points to nothing is refused with its line")
  void lostFileOfAStyle() {
    content.with(
        "themes/plain/sections/text.css", "/* lost */\nh1 {\n  src: url(\"fonts/lost.woff2\")\n}");

    assertThat(content.refusal())
        .isEqualTo("themes/plain/sections/text.css:3: no file fonts/lost.woff2");
  }

  @Test
  @DisplayName("T3 a schema of an unknown type, or without its template, is refused")
  void schemas() {
    assertThat(after("themes/plain/sections/text.json", "\"text\"", "\"texts\""))
        .startsWith("themes/plain/sections/text.json:1: not a section schema: ");

    content.without("themes/plain/sections/cards.peb");

    assertThat(content.refusal())
        .isEqualTo("themes/plain/sections/cards.json:1: no sections/cards.peb beside it");
  }

  @Test
  @DisplayName("T5 text that cannot be read by day or by night is refused")
  void contrast() {
    var at = JSON + ":3: palette day ";

    assertThat(
            after(
                JSON,
                "[\"oklch(.4 0 0)\", \"oklch(.8 0 0)\"],\n",
                "[\"oklch(.8 0 0)\", \"oklch(.8 0 0)\"],\n"))
        .isEqualTo(at + "by day: muted on background has contrast 1.87, needs 4.5");
    assertThat(
            after(
                JSON,
                "\"accent\": [\"oklch(.3 0 0)\", \"oklch(.9 0 0)\"]",
                "\"accent\": [\"oklch(.3 0 0)\", \"oklch(.4 0 0)\"]"))
        .isEqualTo(at + "by night: accent on background has contrast 2.28, needs 4.5");
    assertThat(
            after(JSON, "\"on-primary\": [\"oklch(1 0 0)\"", "\"on-primary\": [\"oklch(.5 0 0)\""))
        .contains(at + "by day: on-primary on primary has contrast 2.");
  }

  @Test
  @DisplayName("T6 an address changes with the content and only then")
  void addresses() {
    var before = content.read().theme("plain");

    content.with("themes/plain/fonts/plain.woff2", "another font");
    var after = content.read().theme("plain");

    assertThat(after.look().preloads()).isNotEqualTo(before.look().preloads());
    assertThat(after.look().stylesheet()).isNotEqualTo(before.look().stylesheet());
    assertThat(after.look().script()).isEqualTo(before.look().script());
    assertThat(after.assets().keySet()).containsAll(List.of(after.look().preloads().getFirst()));
    assertThat(css(content.read(), "plain"))
        .contains("url(" + after.look().preloads().getFirst() + ")");
  }

  /** The refusal after a change, which is then undone. */
  private String after(String path, String from, String to) {
    content.edit(path, from, to);
    var refusal = content.refusal();
    content.edit(path, to, from);
    return refusal;
  }

  private String child(String id, String parent) {
    return ContentFiles.text(content.root().resolve("themes/striped/theme.json"))
        .replace("striped", id)
        .replace("\"plain\"", "\"" + parent + "\"");
  }

  private static String home(Content read, String theme) {
    var seed = WebsiteSeed.of("Shop", "Reno", List.of());
    return read.site(read.theme(theme), read.pack("sharpening"), seed).html("/").orElseThrow();
  }

  private static String css(Content read, String theme) {
    var own = read.theme(theme);
    var body = java.util.Objects.requireNonNull(own.assets().get(own.look().stylesheet()));
    return new String(body.plain(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
