package app.servicepro.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.platform.time.Chance;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
  private final Seal seal = new Seal(Chance.bytes(32));

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "JBSWY3DPEHPK3PXP", "Müller & Söhne, ¿qué tal?", "🔑\0\n"})
  @DisplayName("K1 what is opened is what was sealed")
  void opensWhatItClosed(String text) {
    assertThat(seal.open(seal.close(text))).isEqualTo(text);
  }

  @Test
  @DisplayName("K1 what is sealed shows nothing of the text and never looks the same")
  void neverLooksTheSame() {
    var sealed = IntStream.range(0, 1_000).mapToObj(i -> seal.close("correct horse")).toList();

    assertThat(sealed).doesNotHaveDuplicates();
    assertThat(sealed.getFirst()).matches("v1\\.[0-9a-f]{8}\\.[\\w-]{55}");
  }

  @Test
  @DisplayName("K1 a changed character anywhere is refused")
  void changedIsRefused() {
    var sealed = seal.close("a secret that matters");

    for (int i = 0; i < sealed.length(); i++) {
      var other = sealed.charAt(i) == 'A' ? 'B' : 'A';
      var changed = sealed.substring(0, i) + other + sealed.substring(i + 1);

      assertThatThrownBy(() -> seal.open(changed)).isInstanceOf(NotSealedHere.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v1.", "a secret", "v2.00000000.AAAA"})
  @DisplayName("K1 what was never sealed is refused, and not shown")
  void neverSealedIsRefused(String text) {
    assertThatThrownBy(() -> seal.open(text))
        .isInstanceOf(NotSealedHere.class)
        .hasMessage("it was sealed with another key, or not at all");
  }

  @Test
  @DisplayName("K1 what was cut off is refused")
  void cutOffIsRefused() {
    var sealed = seal.close("a secret that matters");

    for (int length = sealed.indexOf('.', 3) + 1; length < sealed.length(); length++) {
      var cut = sealed.substring(0, length);

      assertThatThrownBy(() -> seal.open(cut)).isInstanceOf(NotSealedHere.class);
    }
  }

  @Test
  @DisplayName("K1 another key is named as the reason")
  void anotherKey() {
    var other = new Seal(Chance.bytes(32));

    assertThatThrownBy(() -> other.open(seal.close("a")))
        .hasMessage("it was sealed with another key, or not at all");
  }

  @Test
  void aKeyOfAnotherLengthIsNone() {
    assertThatThrownBy(() -> new Seal(new byte[16]))
        .hasMessage("the key has 16 bytes, it needs 32");
  }

  @Test
  void hashIsThatOfTheStandard() {
    assertThat(Hash.sha256("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
