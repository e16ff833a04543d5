package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.house.rules.MentionedPaths;
import app.servicepro.house.rules.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MentionedPathsTest {
  @Test
  void documentsLeadSomewhere() {
    var documents =
        Stream.of("README.md", "docs/map.md")
            .filter(name -> Files.exists(Path.of(name)))
            .map(name -> Source.read(Path.of(name)));

    assertThat(
            documents.flatMap(d -> MentionedPaths.faults(d, MentionedPathsTest::exists).stream()))
        .isEmpty();
  }

  @Test
  void aPlantedPathIsSeen() {
    assertThat(faults("See `docs/nowhere.md`, `gone/` and `Lost.java`."))
        .containsExactly(
            "a.md names `docs/nowhere.md`, which is not there",
            "a.md names `gone/`, which is not there",
            "a.md names `Lost.java`, which is not there");
  }

  @Test
  void whatIsNoPathIsLeftAlone() {
    assertThat(
            faults(
                """
                `mvn verify`, `target/servicepro.war`, `POST /bookings`, `/health/ready`, `text/html`,
                `themes/<theme>/`, `http://localhost:9080/`, `servicepro.demo`, `there/`
                ```
                `folded/away`
                ```
                """))
        .isEmpty();
  }

  private static List<String> faults(String text) {
    return MentionedPaths.faults(new Source("a.md", text), "there/"::equals);
  }

  /** From the checkout, or from where the components are. */
  private static boolean exists(String path) {
    return Files.exists(Path.of(path))
        || Files.exists(Path.of("src/main/java/app/servicepro", path));
  }
}
