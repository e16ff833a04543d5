package app.servicepro.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.content.ContentFiles;
import app.servicepro.support.SmallContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  private static final byte[] SOME = "{}".getBytes(StandardCharsets.UTF_8);

  @Test
  @DisplayName("P8 what is written is read again, byte by byte")
  void again() {
    var files = Map.of("pack.json", SOME, "words/en.properties", SOME, "demo/images/a.svg", SOME);

    var read = Archive.read(Archive.write("my-shop", files));

    assertThat(read.getKey()).isEqualTo("my-shop");
    assertThat(read.getValue()).containsOnlyKeys(files.keySet());
    assertThat(read.getValue().get("pack.json")).isEqualTo(SOME);
  }

  @ParameterizedTest
  @DisplayName("P9 a file that has no place in a pack is named, and nothing is unpacked")
  @ValueSource(
      strings = {
        "shop/../../etc/passwd",
        "../pack.json",
        "/etc/pack.json",
        "shop\\pack.json",
        "shop/pages/../pack.json",
        "shop/run.sh",
        "shop/images/deep/er.svg",
        "pack.json",
        "Shop/pack.json",
        "shop/words/en.properties/x.json",
        "shop/.hidden.json"
      })
  void places(String name) throws IOException {
    assertThatThrownBy(() -> Archive.read(zip(Map.of(name, SOME))))
        .isInstanceOf(BrokenContent.class)
        .hasMessageContaining("no place in a pack");
  }

  @Test
  @DisplayName("P9 a bomb is put down before it has grown")
  void bomb() throws IOException {
    var bomb = zip(Map.of("shop/services.json", new byte[64 * 1024 * 1024]));

    assertThat(bomb.length).isLessThan(100_000);
    assertThatThrownBy(() -> Archive.read(bomb))
        .isInstanceOf(BrokenContent.class)
        .hasMessageContaining("shop/services.json:1: unpacks to more than");
  }

  @Test
  @DisplayName("P9 many files, however small, and many small ones that grow together")
  void many() throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (int i = 0; i <= Archive.MOST_FILES; i++) {
      files.put("shop/images/a" + i + ".svg", SOME);
    }
    var large = new TreeMap<String, byte[]>();
    for (int i = 0; i < 12; i++) {
      large.put("shop/images/a" + i + ".svg", new byte[Archive.MOST_FILE_BYTES]);
    }

    assertThatThrownBy(() -> Archive.read(zip(files))).hasMessageContaining("more than 300 files");
    assertThatThrownBy(() -> Archive.read(zip(large))).hasMessageContaining("unpacks to more than");
  }

  @Test
  @DisplayName("P9 two folders, none, or something that is no zip file")
  void folders() throws IOException {
    var two = zip(Map.of("one/pack.json", SOME, "two/pack.json", SOME));

    assertThatThrownBy(() -> Archive.read(two)).hasMessageContaining("one folder; there are 2");
    assertThatThrownBy(() -> Archive.read(SOME)).hasMessageContaining("there is none");
  }

  @ParameterizedTest
  @DisplayName("P9 an unsound pack is refused with its file, line and reason")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          services.json       |                          |            | sharpening/services.json:1: missing
          pack.json           | sharpening               | other      | sharpening/pack.json:1: id is not the folder's name
          services.json       | "minutes": 30            | "minutes": | sharpening/services.json:2:
          words/en.properties | en addons oil name       | <b>Oil</b> | words/en.properties:1: addons.oil.name: HTML
          words/es.properties | es addons oil name       | {Oil       | words/es.properties:1: addons.oil.name:
          images/knife.svg    | <path                    | <script    | sharpening/images/knife.svg:2:
          """)
  void unsound(
      String file, @Nullable String from, @Nullable String to, String reason, @TempDir Path folder)
      throws IOException {
    var content = SmallContent.in(folder);
    var files = files(folder);
    var words = content.read().words();
    assertThat(Archive.open("sharpening", files, words).pack().id()).isEqualTo("sharpening");

    var text = new String(files.getOrDefault(file, SOME), StandardCharsets.UTF_8);
    if (from == null || to == null) {
      files.remove(file);
    } else {
      assertThat(text).contains(from);
      files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    assertThatThrownBy(() -> Archive.open("sharpening", files, words))
        .isInstanceOf(BrokenContent.class)
        .hasMessageStartingWith(reason);
  }

  private static Map<String, byte[]> files(Path root) throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (var file : ContentFiles.below(root.resolve("industry-packs/sharpening")).entrySet()) {
      files.put(file.getKey(), Files.readAllBytes(file.getValue()));
    }
    for (var tag : List.of("en", "es")) {
      var words = root.resolve("i18n/" + tag + "/packs/sharpening.properties");
      files.put("words/" + tag + ".properties", Files.readAllBytes(words));
    }
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }
}
