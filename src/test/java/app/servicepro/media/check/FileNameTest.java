package app.servicepro.media.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileNameTest {
  @Test
  @DisplayName("M9 a picture is called like its file, without folders, ending and odd signs")
  void names() {
    assertThat(FileName.of("Truck after.JPG")).isEqualTo("Truck after");
    assertThat(FileName.of("C:\\Users\\ana\\IMG_0042.jpeg")).isEqualTo("IMG 0042");
    assertThat(FileName.of("../../etc/passwd")).isEqualTo("passwd");
    assertThat(FileName.of("a\u202Egpj.exe")).isEqualTo("a gpj");
    assertThat(FileName.of(".png")).isEqualTo("–");
    assertThat(FileName.of("x".repeat(300))).hasSize(120);
  }
}
