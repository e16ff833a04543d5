package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.house.rules.Promises;
import app.servicepro.house.rules.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromisesTest {
  @Test
  void everyPromiseIsQuotedByATestAndNoTestInventsOne() {
    var infos = Source.below("package-info.java", "src/main/java");
    var tests =
        Source.below(".java", "src/test/java").stream()
            .filter(test -> !test.path().contains("/house/"))
            .toList();

    assertThat(Promises.faults(infos, tests)).isEmpty();
  }

  @Test
  void aPromiseWithoutATestIsSeen() {
    assertThat(Promises.faults(List.of(info("a", "<p>B1 A.\n * <p>B2 B.")), List.of(test("B1 A"))))
        .containsExactly("B2 of a/package-info.java is quoted by no test");
  }

  @Test
  void aTestWithoutAPromiseIsSeen() {
    assertThat(Promises.faults(List.of(info("a", "<p>B1 A.")), List.of(test("B1, B7 A"))))
        .containsExactly("B7, quoted by SomeTest.java, is promised nowhere");
  }

  @Test
  void anIdThatTwoPromisesShareIsSeen() {
    var infos = List.of(info("a", "<p>B1 A."), info("b", "<p>B1 B."));

    assertThat(Promises.faults(infos, List.of(test("B1 A"))))
        .containsExactly("B1 is promised twice: a/package-info.java and b/package-info.java");
  }

  @Test
  void aNameThatQuotesNothingIsNoFault() {
    assertThat(Promises.faults(List.of(), List.of(test("A page of 20 kB")))).isEmpty();
  }

  private static Source info(String folder, String promises) {
    return new Source(
        folder + "/package-info.java", "/** Does.\n * " + promises + " */\npackage a;");
  }

  private static Source test(String name) {
    return new Source("SomeTest.java", "  @DisplayName(\"" + name + "\")\n");
  }
}
