package app.servicepro.platform.dashboard;

import static org.assertj.core.api.Assertions.assertThatCode;

import app.servicepro.platform.content.ContentFiles;
import app.servicepro.platform.render.Templates;
import app.servicepro.platform.render.WordFunction;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedTemplatesTest {
  @Test
  void everyTemplateCompiles() {
    var sources = new HashMap<String, String>();
    ContentFiles.below(Path.of("src/main/resources/templates"))
        .forEach((path, file) -> {
          if (path.endsWith(".peb")) {
            sources.put(path, ContentFiles.text(file));
          }
        });
    var words = new WordFunction(() -> SampleScreens.WORDS, List.of("platform"));

    var templates = new Templates(sources, words, new ScreenFunctions(SampleScreens.ASSETS));

    assertThatCode(templates::compile).doesNotThrowAnyException();
  }
}
