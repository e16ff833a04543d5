package app.servicepro.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.platform.content.BrokenContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  private final Path file;

  JsonTest(@TempDir Path folder) {
    file = folder.resolve("a.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {\\n"a": 1,\\n"b" 2\\n}          | 3
          {\\n"a": [1,\\n2,,]\\n}          | 3
          {\\n\\n\\n"a": tru\\n}           | 4
          {"a": 1\\n                       | 2
          {"a": 1}\\n}                     | 2
          {"a": 1}\\n{"b": 1}              | 2
          [1]                              | 1
          ''                               | 1
          """)
  void aFaultIsFoundOnItsLine(String written, int line) throws IOException {
    Files.writeString(file, written.replace("\\n", "\n"));

    assertThatThrownBy(() -> Json.file(file))
        .isInstanceOf(BrokenContent.class)
        .hasMessageStartingWith(file + ":" + line + ": ");
  }

  @Test
  void aFileThatIsNoTextOrNotThereIsRefused() throws IOException {
    Files.write(file, "{\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    var missing = file.resolveSibling("b.json");

    assertThatThrownBy(() -> Json.file(file)).hasMessageStartingWith(file + ":1: ");
    assertThatThrownBy(() -> Json.file(missing)).hasMessageStartingWith(missing + ":1: ");
  }

  @Test
  void readsLeniently() {
    var object = Json.object("{\"a\":\"x\",\"n\":1,\"l\":[{\"b\":1}],\"t\":[\"x\",\"y\"]}");

    assertThat(Json.text(object, "a")).isEqualTo("x");
    assertThat(Json.text(object, "n")).isNull();
    assertThat(Json.text(object, "z", "otherwise")).isEqualTo("otherwise");
    assertThat(Json.child(object, "a")).isEmpty();
    assertThat(Json.objects(object, "l")).hasSize(1);
    assertThat(Json.objects(object, "z")).isEmpty();
    assertThat(Json.texts(object, "t")).containsExactly("x", "y");
  }

  @Test
  void plainValuesCannotBeChanged() {
    var plain = Json.plain(Json.object("{\"a\":[1,2.5,true,false,null,\"x\"],\"b\":{}}"));

    assertThat(plain)
        .isEqualTo(Map.of("a", Arrays.asList(1L, 2.5, true, false, null, "x"), "b", Map.of()));
    var map = (Map<?, ?>) Objects.requireNonNull(plain);
    var list = (List<?>) Objects.requireNonNull(map.get("a"));
    assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
