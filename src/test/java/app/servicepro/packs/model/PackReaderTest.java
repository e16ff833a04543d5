package app.servicepro.packs.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.content.ContentFiles;
import app.servicepro.support.SmallContent;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {
  private static final String PACK = "industry-packs/sharpening/";

  private final SmallContent content;

  PackReaderTest(@TempDir Path folder) {
    content = SmallContent.in(folder);
  }

  @Test
  @DisplayName("P1 a folder under industry-packs is a pack, with its files and drawings by name")
  void aFolderIsAPack() {
    var root = content.root();
    ContentFiles.below(root.resolve(PACK))
        .forEach((path, file) ->
            content.with(
                "industry-packs/grinding/" + path,
                ContentFiles.text(file).replace("\"sharpening\"", "\"grinding\"")));

    var packs = content.read().packs();

    assertThat(packs.keySet()).containsExactlyInAnyOrder("sharpening", "grinding");
    assertThat(content.read().pack("grinding").pages())
        .containsExactly("about", "contact", "faq", "home", "service", "services");
    assertThat(content.read().pack("grinding").drawings().keySet()).containsExactly("knife");
  }

  @Test
  @DisplayName("P2 a sound pack is not refused")
  void sound() {
    assertThat(content.refusal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"services", "faq", "tone", "messages", "pages/home", "demo/tenant"})
  @DisplayName("P2 a pack that lacks a part is refused")
  void aMissingPart(String part) {
    content.without(PACK + part + ".json");

    assertThat(content.refusal()).isEqualTo(PACK + part + ".json:1: missing");
  }

  @Test
  @DisplayName("P2 a pack with bad JSON is refused with its line")
  void badJson() {
    content.edit(PACK + "messages.json", "\"id\": \"reminder\"", "\"id\" \"reminder\"");

    assertThat(content.refusal()).startsWith(PACK + "messages.json:2: ");
  }

  @Test
  @DisplayName("P2 a pack under another name than its own, or with other files, is refused")
  void foreignThings() {
    content.edit(PACK + "pack.json", "\"sharpening\"", "\"grinding\"");
    assertThat(content.refusal()).isEqualTo(PACK + "pack.json:1: id is not the folder's name");

    content.with(PACK + "images/photo.png", "");
    assertThat(content.refusal())
        .isEqualTo(PACK + "images/photo.png:1: a pack holds .json and .svg only");
  }
}
