package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Format;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java"})
  void sourcesAreFormatted(String root) throws Exception {
    assertThat(Format.unformatted(Path.of(root), false))
        .as("mvn test-compile exec:exec@format rewrites them")
        .isEmpty();
  }

  @Test
  void anUnformattedSourceIsSeen() throws Exception {
    var source = "import java.util.List;\nclass A{int  b;}\n";

    assertThat(Format.formatted(source)).isEqualTo("class A {\n  int b;\n}\n");
  }
}
