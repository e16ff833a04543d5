package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.house.rules.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The list that operators are shown says something of every requirement, and names what is there.
 */
class AsvsTest {
  private static final Path LIST = Path.of("docs/operators/asvs.csv");
  private static final List<String> WANTED = List.of("V1.1.1 2", "V1.2.1 1", "V1.3.9 2");

  @Test
  void everyRequirementOfBothLevelsIsAnswered() throws IOException {
    var wanted = Files.readAllLines(Path.of("src/test/resources/asvs-5.0.txt"));

    assertThat(wanted).hasSize(253);
    assertThat(Requirements.faults(Files.readAllLines(LIST), wanted, tests(), AsvsTest::exists))
        .isEmpty();
  }

  @Test
  void plantedFaultsAreSeen() throws IOException {
    var list =
        List.of(
            "id,level,area,answer,where,test,reason",
            "V1.1.1,2,decoding,applies,docs/nowhere.md,LostTest,",
            "V1.2.1,2,escaping,maybe,pom.xml,AsvsTest,",
            "V1.2.1,1,,open,,,",
            "V1.2.2,1,addresses,applies,pom.xml,,",
            "V1.2.3,1,commas, \"or so\"");

    assertThat(Requirements.faults(list, WANTED, tests(), AsvsTest::exists))
        .containsExactly(
            "V1.1.1 names docs/nowhere.md, which is not there",
            "V1.1.1 names LostTest, which is not there",
            "V1.2.1 has level 2, not 1",
            "V1.2.1 answers maybe",
            "V1.2.1 is there twice",
            "V1.2.1 has no area",
            "V1.2.1 is open without a reason",
            "V1.2.2 is not wanted",
            "V1.2.2 applies without a test or a reason",
            "a line has 4 columns: V1.2.3,1,commas, \"or so\"",
            "V1.3.9 is missing");
  }

  @Test
  void aReasonIsOneSentence() throws IOException {
    var list =
        List.of("id,level,area,answer,where,test,reason", "V1.1.1,2,a,later,,,Not yet. Some day.");

    assertThat(Requirements.faults(list, List.of("V1.1.1 2"), tests(), AsvsTest::exists))
        .containsExactly("V1.1.1 has a reason that is not one sentence");
  }

  private static boolean exists(String path) {
    return Files.exists(Path.of(path));
  }

  private static List<String> tests() throws IOException {
    try (var files = Files.walk(Path.of("src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\w+(Test|IT)\\.java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toList());
    }
  }
}
