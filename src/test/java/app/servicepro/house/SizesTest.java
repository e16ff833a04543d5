package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.house.rules.Sizes;
import app.servicepro.house.rules.Source;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SizesTest {
  /** A path, or {@code path#method}, and the reason why it may be larger. */
  private static final Map<String, String> EXCEPTIONS = Map.of();

  private static final Sizes HOUSE = new Sizes(EXCEPTIONS);
  private static final Sizes STRICT = new Sizes(Map.of());

  @Test
  void sourcesAreSmall() {
    assertThat(HOUSE.ofJava(Source.below(".java", "src/main/java", "src/test/java"))).isEmpty();
  }

  @Test
  void templatesAndStylesAreSmall() {
    var styles =
        Source.below(".css", "themes").stream().filter(s -> s.path().contains("/sections/"));

    assertThat(HOUSE.ofTemplates(Source.below(".peb", "themes", "src/main/resources"))).isEmpty();
    assertThat(HOUSE.ofSectionStyles(styles.toList())).isEmpty();
    assertThat(HOUSE.ofPublicScripts(Source.below(".js", "themes"))).isEmpty();
  }

  @Test
  void aLongFileIsSeen() {
    assertThat(STRICT.ofJava(List.of(java("a/A.java", "class A {}\n" + "\n".repeat(300)))))
        .containsExactly("a/A.java has 301 lines, at most 300");
  }

  @Test
  void aLongPackageInfoIsSeen() {
    var text = "package a;\n".concat("\n".repeat(60));

    assertThat(STRICT.ofJava(List.of(java("a/package-info.java", text))))
        .containsExactly("a/package-info.java has 61 lines, at most 60");
  }

  @Test
  void aLongMethodIsSeen() {
    var body = "    b();\n".repeat(39);
    var source = java("a/A.java", "class A {\n  @Deprecated\n  void b() {\n" + body + "  }\n}\n");

    assertThat(STRICT.ofJava(List.of(source)))
        .containsExactly("a/A.java#b has 41 lines, at most 40");
  }

  @Test
  void manyDependenciesAreSeen() {
    var fields = "  @Inject A a;\n".repeat(8);

    assertThat(STRICT.ofJava(List.of(java("a/A.java", "class A {\n" + fields + "}\n"))))
        .containsExactly("a/A.java#A has 8 dependencies, at most 7");
  }

  @Test
  void aWideConstructorIsSeenButNotARecord() {
    var eight = String.join(", ", IntStream.range(0, 8).mapToObj(i -> "int p" + i).toList());
    var wide = java("a/A.java", "class A {\n  A(" + eight + ") {}\n}\n");
    var record = java("a/B.java", "record B(" + eight + ") {}\n");

    assertThat(STRICT.ofJava(List.of(wide, record)))
        .containsExactly("a/A.java#A has 8 dependencies, at most 7");
  }

  @Test
  void aFullPackageIsSeen() {
    assertThat(STRICT.ofJava(Collections.nCopies(21, java("a/A.java", "class A {}\n"))))
        .containsExactly("a has 21 files, at most 20");
  }

  @Test
  void largeTemplatesStylesAndScriptsAreSeen() {
    assertThat(STRICT.ofTemplates(List.of(new Source("a.peb", "\n".repeat(151))))).hasSize(1);
    assertThat(STRICT.ofSectionStyles(List.of(new Source("a.css", "\n".repeat(201))))).hasSize(1);
    assertThat(STRICT.ofPublicScripts(List.of(script("a.js"), script("b.js")))).hasSize(1);
  }

  @Test
  void anExceptionIsLeftAlone() {
    var sizes = new Sizes(Map.of("a.peb", "a poem"));

    assertThat(sizes.ofTemplates(List.of(new Source("a.peb", "\n".repeat(151))))).isEmpty();
  }

  private static Source java(String path, String text) {
    return new Source(path, text);
  }

  private static Source script(String name) {
    return new Source("js/" + name, "x".repeat(Sizes.SCRIPT_BYTES / 2 + 1));
  }
}
