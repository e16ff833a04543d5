package app.servicepro.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.platform.json.Json;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditReaderTest {
  private static final String ID = "01890000-0000-7000-8000-000000000001";

  @Test
  @DisplayName("G3 What is written is read again")
  void readsWhatIsWritten() {
    var written =
        """
        [{"op":"set","doc":"page:home","at":"sections/hero/settings/headline/en","value":"New","was":"Old"},
         {"op":"set","doc":"site","at":"tagline","prune":2},
         {"op":"add","doc":"page:home","at":"sections","value":{"id":"x","type":"cta"},"after":"hero"},
         {"op":"add","doc":"site","at":"nav","value":{"id":"about"}},
         {"op":"remove","doc":"page:home","at":"sections/hero","was":{"id":"hero"},"prune":1},
         {"op":"move","doc":"page:home","at":"sections/hero","after":"cta"},
         {"op":"create","doc":"page:about-us","value":{"page":"about-us"}},
         {"op":"drop","doc":"template:garage/hero"}]\
        """;

    var edit = EditReader.read(edit(written));

    assertThat(edit.id()).hasToString(ID);
    assertThat(edit.client()).isEqualTo("tab-1");
    assertThat(ChangeWriter.write(edit.changes()))
        .isEqualTo(Json.object("{\"a\":" + written + "}").getJsonArray("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "null",
        "{}x",
        "{\"id\":1}",
        "{\"id\":\"x\",\"client\":\"tab\",\"changes\":[]}",
        "{\"id\":\"" + ID + "\",\"client\":\"a b\",\"changes\":[]}",
        "{\"id\":\"" + ID + "\",\"client\":\"tab\",\"changes\":{}}",
        "{\"id\":\"" + ID + "\",\"client\":\"tab\",\"changes\":[],\"tenant\":\"x\"}"
      })
  @DisplayName("G3 What is no edit is refused")
  void refusesWhatIsNone(String text) {
    assertThat(fault(text)).isEqualTo(BadEdit.Fault.MALFORMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1                                                              | MALFORMED
          {"op":"set","doc":"site"}                                      | MALFORMED
          {"op":"set","at":"name"}                                       | MALFORMED
          {"op":"set","doc":"site","at":"name","tenant":"x"}             | MALFORMED
          {"op":"add","doc":"site","at":"nav","value":"x"}               | MALFORMED
          {"op":"add","doc":"site","at":"nav","value":{}}                | MALFORMED
          {"op":"add","doc":"site","at":"nav","value":{"id":"a/b"}}      | MALFORMED
          {"op":"move","doc":"site","at":"nav/a","after":1}              | MALFORMED
          {"op":"create","doc":"page:x","value":[]}                      | MALFORMED
          {"op":"remove","doc":"site","at":"nav/a","was":"x"}            | MALFORMED
          {"op":"set","doc":"site","at":"name","prune":-1}               | MALFORMED
          {"op":"set","doc":"site","at":"name","value":1e999999999}      | MALFORMED
          {"op":"set","doc":"site","at":"name","value":1234567890123456789012} | MALFORMED
          {"op":"set","doc":"site","at":"name","value":"a\\u0000b"}      | MALFORMED
          {"op":"set","doc":"site","at":"name","value":["\\ud800"]}      | MALFORMED
          {"op":"rename","doc":"site","at":"name"}                       | UNKNOWN
          {"op":"set","doc":"../site","at":"name"}                       | PLACE
          {"op":"set","doc":"page:Home","at":"name"}                     | PLACE
          {"op":"set","doc":"site","at":""}                              | PLACE
          {"op":"set","doc":"site","at":"a//b"}                          | PLACE
          {"op":"set","doc":"site","at":"../b"}                          | PLACE
          {"op":"set","doc":"site","at":"/a"}                            | PLACE
          {"op":"set","doc":"site","at":"a","value":{"a b":1}}           | PLACE
          {"op":"remove","doc":"site","at":"nav"}                        | PLACE
          {"op":"set","doc":"site","at":"a/b/c/d/e/f/g/h/i/j/k/l/m"}     | DEEP
          """)
  @DisplayName("G3 What is no change is refused, and says why")
  void refusesWhatIsNoChange(String change, BadEdit.Fault fault) {
    assertThat(fault(edit("[" + change + "]"))).isEqualTo(fault);
  }

  @Test
  void nestingHasAnEnd() {
    assertThat(fault(edit("[" + nested(12) + "]"))).isNull();
    assertThat(fault(edit("[" + nested(13) + "]"))).isEqualTo(BadEdit.Fault.DEEP);
    assertThat(fault("[".repeat(200_000))).isEqualTo(BadEdit.Fault.DEEP);
    assertThat(
            fault(
                edit(
                    "[{\"op\":\"set\",\"doc\":\"site\",\"at\":\"a\",\"value\":\"\\\""
                        + "[".repeat(99)
                        + "\"}]")))
        .isNull();
  }

  @Test
  void sizesHaveAnEnd() {
    assertThat(fault(edit("[" + change("x".repeat(64 * 1024 - 2)) + "]"))).isNull();
    assertThat(fault(edit("[" + change("x".repeat(64 * 1024)) + "]")))
        .isEqualTo(BadEdit.Fault.LARGE);
    assertThat(fault(edit("[" + change("é".repeat(40_000)) + "]"))).isEqualTo(BadEdit.Fault.LARGE);
    assertThat(fault(edit(many(200)))).isNull();
    assertThat(fault(edit(many(201)))).isEqualTo(BadEdit.Fault.MANY);
    assertThat(fault(edit("[" + " ".repeat(256 * 1024) + "]"))).isEqualTo(BadEdit.Fault.LARGE);
  }

  @Test
  void aFaultSaysWhatIsWrong() {
    assertThatThrownBy(() -> EditReader.read(edit("[{\"op\":\"rename\",\"doc\":\"site\"}]")))
        .isInstanceOf(BadEdit.class)
        .hasMessage("no such operation: rename");
  }

  private static String nested(int depth) {
    return change("").replace("\"\"", "[".repeat(depth) + "]".repeat(depth));
  }

  private static String many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> change("x"))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String change(String value) {
    return "{\"op\":\"set\",\"doc\":\"site\",\"at\":\"name\",\"value\":\"" + value + "\"}";
  }

  private static String edit(String changes) {
    return "{\"id\":\"" + ID + "\",\"client\":\"tab-1\",\"changes\":" + changes + "}";
  }

  private static BadEdit.@Nullable Fault fault(String text) {
    try {
      EditReader.read(text);
      return null;
    } catch (BadEdit e) {
      return e.fault();
    }
  }
}
