package app.servicepro.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
  private static Form posted(String... namesAndValues) {
    var posted = new MultivaluedHashMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      posted.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Form.of(posted);
  }

  private static String problem(Form form, String field) {
    var problem = form.view().problems().get(field);
    return problem == null ? "" : problem.key();
  }

  @Test
  void whatIsTypedIsTrimmedAndComposed() {
    var form = posted("name", "\t Jose\u0301  Baca ");

    assertThat(form.text("name", 20)).isEqualTo("José  Baca");
    assertThat(form.failed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\t"})
  void whatMustBeThereIsMissed(String typed) {
    var form = posted("name", typed);

    assertThat(form.lines("name", 20)).isEmpty();
    assertThat(form.text("other", 20)).isEmpty();
    assertThat(problem(form, "name")).isEqualTo("problem.missing");
    assertThat(problem(form, "other")).isEqualTo("problem.missing");
  }

  @Test
  void whatMayBeMissingIsNotMissed() {
    var form = posted("note", " ");

    assertThat(form.optional("note", 20)).isEmpty();
    assertThat(form.optionalLines("more", 20)).isEmpty();
    assertThat(form.failed()).isFalse();
  }

  @Test
  void charactersAreCountedNotTheirHalves() {
    var form = posted("name", "🚐🚐🚐");

    assertThat(form.text("name", 3)).isEqualTo("🚐🚐🚐");
  }

  @Test
  void fiveMegabytesComeBackWithTheirProblem() {
    var much = "word ".repeat(1_000_000) + "end";
    var form = posted("note", much);

    var read = form.optional("note", 500);

    assertThat(read).isEmpty();
    assertThat(form.view().values()).containsEntry("note", much);
    assertThat(form.view().problems())
        .containsEntry(
            "note", new Problem("problem.too-long", Map.of("max", 500, "length", 5_000_003)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b", "a\u001bb", "a\u0085b", "a\u200bb", "a\u200db", "a\u200eb", "a\u202eb",
        "a\u2066b", "a\u2069b", "a\ufeffb", "a\u00adb", "a\u2028b", "a\u3164b", "a\u2800b",
        "a\ue000b", "a\udb40\udc41b", "a\ud800b", "a\nb", "a\r\nb"
      })
  void whatNobodySeesIsRefusedAndTakenOut(String typed) {
    var form = posted("name", typed);

    assertThat(form.text("name", 20)).isEmpty();
    assertThat(problem(form, "name")).isEqualTo("problem.invisible");
    assertThat(form.view().values()).containsEntry("name", "ab");
  }

  @Test
  void sentAgainWithoutThemItIsFine() {
    var first = posted("name", "Ma\u202eria\u200b");
    first.text("name", 20);

    var second = posted("name", first.view().values().getOrDefault("name", ""));

    assertThat(second.text("name", 20)).isEqualTo("Maria");
    assertThat(second.failed()).isFalse();
  }

  @Test
  void aFamilyIsOnePicture() {
    var form = posted("name", "👩‍👩‍👧 ❤️‍🔥 👩🏽‍🔧");

    assertThat(form.text("name", 40)).isEqualTo("👩‍👩‍👧 ❤️‍🔥 👩🏽‍🔧");
    assertThat(form.failed()).isFalse();
  }

  @Test
  void linesEndInAPlainNewline() {
    var form = posted("note", "one\r\ntwo\rthree\u2028four\tfive\n");

    assertThat(form.lines("note", 50)).isEqualTo("one\ntwo\nthree\nfour\tfive");
  }

  @Test
  void markupIsTextLikeAnyOther() {
    var form = posted("name", "<script>alert(1)</script>");

    assertThat(form.text("name", 50)).isEqualTo("<script>alert(1)</script>");
  }

  @ParameterizedTest
  @CsvSource({
    "ana@example.com, ana@example.com",
    "Ana.Baca+site@Example.COM, Ana.Baca+site@example.com",
    "o'neill@mail.example.co, o'neill@mail.example.co",
    "ana@bücher.example, ana@xn--bcher-kva.example"
  })
  void anAddressIsKnown(String typed, String address) {
    assertThat(posted("email", " " + typed + " ").email("email")).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana",
        "ana@",
        "@example.com",
        "ana@example",
        "ana@@example.com",
        "ana@exa mple.com",
        "ana@example..com",
        ".ana@example.com",
        "ana.@example.com",
        "a..b@example.com",
        "ana@-example.com",
        "Ana <ana@example.com>",
        "ana@example.com,bea@example.com",
        "ana@example.com%0abcc:bea@example.com",
        "\"ana b\"@example.com",
        "ana@[127.0.0.1]"
      })
  void whatIsNoAddressIsTold(String typed) {
    var form = posted("email", typed);

    assertThat(form.email("email")).isEmpty();
    assertThat(problem(form, "email")).isEqualTo("problem.email");
  }

  @Test
  void nobodyAddsAHeaderToALetter() {
    var form = posted("email", "ana@example.com\r\nBcc: bea@example.com");

    assertThat(form.email("email")).isEmpty();
    assertThat(problem(form, "email")).isEqualTo("problem.invisible");
  }

  @Test
  void anAddressHasALength() {
    var fits = "a".repeat(64) + "@" + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60);
    var form = posted("short", fits + ".com", "long", fits + ".example.com");

    assertThat(form.email("short")).hasSize(251);
    assertThat(form.email("long")).isEmpty();
    assertThat(problem(form, "long")).isEqualTo("problem.too-long");
  }

  @Test
  void aPasswordIsTakenAsTypedAndNeverGivenBack() {
    var form = posted("password", " pass word ", "empty", "", "long", "x".repeat(201));

    assertThat(form.password("password")).isEqualTo(" pass word ");
    assertThat(form.password("empty")).isEmpty();
    assertThat(form.password("long")).isEmpty();
    assertThat(form.view().values()).isEmpty();
    assertThat(problem(form, "empty")).isEqualTo("problem.missing");
    assertThat(problem(form, "long")).isEqualTo("problem.too-long");
  }

  @Test
  void onlyWhatIsOfferedCanBeChosen() {
    var form = posted("role", "owner", "plan", "gratis", "reads", "es", "reads", "xx");

    assertThat(form.choice("role", List.of("owner", "viewer"))).isEqualTo("owner");
    assertThat(form.choice("plan", List.of("pro"))).isEmpty();
    assertThat(form.choices("reads", List.of("en", "es"))).containsExactly("es");
    assertThat(form.view().problems()).containsOnlyKeys("plan", "reads");
  }

  @ParameterizedTest
  @CsvSource({"5, 5", " 50 , 50", "+7, 7", "0012, 12"})
  void aNumberIsRead(String typed, int number) {
    assertThat(posted("seats", typed).number("seats", 1, 50)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "51", "five", "5.5", "1e3", "99999999999999999999", "-3", "٣", "0x1f"})
  void whatIsNoNumberStaysAsTyped(String typed) {
    var form = posted("seats", typed);

    assertThat(form.number("seats", 1, 50)).isZero();
    assertThat(form.view().values()).containsEntry("seats", typed);
    assertThat(form.view().problems())
        .containsEntry("seats", new Problem("problem.number", Map.of("min", 1, "max", 50)));
  }

  @Test
  void anEmptyNumberIsMissing() {
    var form = posted("seats", " ");

    assertThat(form.number("seats", 0, 50)).isZero();
    assertThat(problem(form, "seats")).isEqualTo("problem.missing");
  }

  @Test
  void aBoxIsTickedOrNot() {
    var form = posted("letters", "on");

    assertThat(form.flag("letters")).isTrue();
    assertThat(form.flag("quiet")).isFalse();
    assertThat(form.view().values()).containsEntry("letters", "on").containsEntry("quiet", "");
  }

  @ParameterizedTest
  @CsvSource({
    "9, problem.too-short",
    "10, ''",
    "500, ''",
    "501, problem.too-long",
    "0, problem.missing"
  })
  void aReasonHasTenToFiveHundredCharacters(int length, String problem) {
    var form = posted("reason", "x".repeat(length));

    assertThat(form.reason("reason")).hasSize(problem.isEmpty() ? length : 0);
    assertThat(problem(form, "reason")).isEqualTo(problem);
  }

  @Test
  void onesOwnJudgementStandsBesideTheFieldUnlessThereIsOne() {
    var form = posted("email", "nobody");
    form.email("email");

    form.problem("email", "team.problem.known");
    form.problem("role", "team.problem.role");

    assertThat(problem(form, "email")).isEqualTo("problem.email");
    assertThat(problem(form, "role")).isEqualTo("team.problem.role");
  }

  @Test
  void filledInDifferentlyItIsAnotherForm() {
    var form = posted("once", "0190-aa", "name", "Ana", "password", "secret");
    var again = posted("once", "0190-aa", "password", "other", "name", "Ana");
    var edited = posted("once", "0190-aa", "name", "Anna", "password", "secret");
    Stream.of(form, again, edited).forEach(f -> f.password("password"));

    assertThat(again.once()).isEqualTo(form.once());
    assertThat(edited.once()).isNotEqualTo(form.once());
  }

  @Test
  void whichFormItIsStandsInIt() {
    var form = posted("form", "remove-7", "once", "0190-aa");
    var forged = posted("form", "\"><b>", "once", "x".repeat(101));

    assertThat(form.view().name()).isEqualTo("remove-7");
    assertThat(form.once()).startsWith("0190-aa.").hasSizeLessThanOrEqualTo(100);
    assertThat(forged.name()).isEmpty();
    assertThat(forged.once()).isEmpty();
  }
}
