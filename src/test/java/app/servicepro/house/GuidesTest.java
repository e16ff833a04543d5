package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.house.content.Lint;
import app.servicepro.house.content.SiteFaults;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.support.Content;
import app.servicepro.support.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the authors' guides word for word, in a copy of the content. */
class GuidesTest {
  private static final List<String> CONTENT = List.of("themes", "industry-packs", "i18n");

  /** A file named on the line before, or what is typed. */
  private static final Pattern BLOCK =
      Pattern.compile("(?:`([^`\\n]+)`:\\n\\n)?```(\\w+)\\n(.*?)```", Pattern.DOTALL);

  private final Path copy;

  GuidesTest(@TempDir Path copy) throws Exception {
    this.copy = copy;
    for (var folder : CONTENT) {
      run("cp -r '" + Path.of(folder).toAbsolutePath() + "' .");
    }
    run("mkdir src && cp -r '" + Path.of("src/main").toAbsolutePath() + "' src");
  }

  @Test
  @DisplayName("a theme in ten minutes is sound, but for its picture, which a browser makes")
  void theme() throws Exception {
    follow("make-a-theme");

    assertThat(Lint.faults(copy)).containsExactly("themes/lintel/preview.webp:1: missing");
    sound("lintel", "local-services");
  }

  @Test
  @DisplayName("a pack in ten minutes is sound")
  void pack() throws Exception {
    follow("make-a-pack");
    Digests.write(copy.resolve("i18n"), Set.of());

    assertThat(Lint.faults(copy)).isEmpty();
    sound("hearth", "window-cleaning");
  }

  private void sound(String theme, String pack) {
    var content = Content.read(copy);
    var seed = WebsiteSeed.demo(content.pack(pack));

    assertThat(SiteFaults.in(content.site(content.theme(theme), content.pack(pack), seed)))
        .isEmpty();
  }

  /** Maven is left out: what it would do is done here. */
  private void follow(String guide) throws Exception {
    var text = Files.readString(Path.of("docs/developers", guide + ".md"));
    for (var block : BLOCK.matcher(text).results().toList()) {
      if (block.group(1) != null) {
        var file = copy.resolve(block.group(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.group(3));
      } else if (block.group(2).equals("sh") && !block.group(3).startsWith("mvn")) {
        run(block.group(3));
      }
    }
  }

  private void run(String typed) throws IOException, InterruptedException {
    var shell =
        new ProcessBuilder("sh", "-ec", typed).directory(copy.toFile()).redirectErrorStream(true);
    var process = shell.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
  }
}
