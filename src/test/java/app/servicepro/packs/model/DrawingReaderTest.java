package app.servicepro.packs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.platform.content.BrokenContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingReaderTest {
  private static final String ROOT =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">\n";

  private final Path file;

  DrawingReaderTest(@TempDir Path folder) {
    file = folder.resolve("knife.svg");
  }

  @Test
  @DisplayName("P3 a drawing gets its alternative text, escaped, or is hidden")
  void alternativeText() throws IOException {
    Files.writeString(file, ROOT + "<!-- steel -->\n<path id=\"knife-a\" d=\"M0 0\"/>\n</svg>\n");

    var drawing = DrawingReader.read("knife", file);

    assertThat(drawing.ratio()).isEqualTo(2.0);
    assertThat(drawing.with("Knife & \"fork\" <sharp>"))
        .isEqualTo(
            "<svg viewBox=\"0 0 40 20\" role=\"img\" aria-label=\"Knife &amp; &quot;fork&quot;"
                + " &lt;sharp>\"><path id=\"knife-a\" d=\"M0 0\"/></svg>");
    assertThat(drawing.with(""))
        .isEqualTo(
            "<svg viewBox=\"0 0 40 20\" aria-hidden=\"true\"><path id=\"knife-a\" d=\"M0"
                + " 0\"/></svg>");
  }

  @ParameterizedTest
  @DisplayName("P3 a drawing takes colours of the theme only")
  @CsvSource({"none", "currentColor", "inherit", "var(--art-metal)", "url(#knife-shade)", "#fff"})
  void coloursOfTheTheme(String colour) throws IOException {
    Files.writeString(file, ROOT + "<path fill=\"" + colour + "\"/></svg>");

    assertThat(DrawingReader.read("knife", file).inner()).contains(colour);
  }

  @ParameterizedTest
  @DisplayName("P3 a drawing with script, style, link, colour or a stranger's id is refused")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <script>alert(1)</script>                  | <script> is not for drawings
          <style>path { fill: red }</style>          | <style> is not for drawings
          <foreignObject/>                           | <foreignObject> is not for drawings
          <image href="https://else.example/a.png"/> | <image> is not for drawings
          <a href="#knife-a"/>                       | <a> is not for drawings
          <path style="fill:red"/>                   | style is not for drawings
          <path onclick="alert(1)"/>                 | onclick is not for drawings
          <use href="https://else.example/#a"/>      | a link out of the drawing: https://else.example/#a
          <path fill="#2563eb"/>                     | fill=#2563eb is a colour of its own
          <path stroke="rgb(1 2 3)"/>                | stroke=rgb(1 2 3) is a colour of its own
          <stop stop-color="red"/>                   | stop-color=red is a colour of its own
          <path fill="url(https://else.example/)"/>  | fill=url(https://else.example/) is a colour of its own
          <path mask="url(https://else.example/)"/>  | a link out of the drawing: url(https://else.example/)
          <path id="fork-a"/>                        | id fork-a does not start with knife-
          <path                                      | not XML:
          """)
  void foreignThings(String fault, String reason) throws IOException {
    Files.writeString(file, ROOT + "<g>\n" + fault + "\n</g></svg>");

    assertThatThrownBy(() -> DrawingReader.read("knife", file))
        .isInstanceOf(BrokenContent.class)
        .hasMessageMatching(".*knife\\.svg:[34]: .*(?s:.*)")
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @DisplayName("P3 a drawing has a view box and no size")
  @CsvSource({"''", "'viewBox=\"0 0 40\"'", "'viewBox=\"0 0 40 20\" width=\"40\"'"})
  void viewBox(String attributes) throws IOException {
    Files.writeString(file, "<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + "></svg>");

    assertThatThrownBy(() -> DrawingReader.read("knife", file))
        .hasMessageEndingWith("the root needs a viewBox and no width or height");
  }

  @Test
  @DisplayName("P3 a drawing has at most 12 kB")
  void size() throws IOException {
    var most = 12 * 1024 - ROOT.length() - "</svg>".length();
    Files.writeString(file, ROOT + " ".repeat(most) + "</svg>");
    assertThat(DrawingReader.read("knife", file).width()).isEqualTo(40);

    Files.writeString(file, ROOT + " ".repeat(most + 1) + "</svg>");
    assertThatThrownBy(() -> DrawingReader.read("knife", file))
        .hasMessageEndingWith("12289 characters, at most 12288");
  }
}
