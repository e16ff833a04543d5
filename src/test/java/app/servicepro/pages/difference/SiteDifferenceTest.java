package app.servicepro.pages.difference;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteDifferenceTest {
  @ParameterizedTest
  @DisplayName("S20 each field that differs is told once, by the ids on the way to it")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a":{"en":"x"}}                | {"a":{"en":"x"}}                | ''
          {"a":{"en":"x","es":"y"}}       | {"a":{"en":"x","es":"z"}}       | CHANGED a/es
          {"a":{"en":"x"}}                | {"a":{"en":"x","es":"z"}}       | ADDED a/es
          {"s":[{"id":"p","v":1}]}        | {"s":[{"id":"p","v":2}]}        | CHANGED s/p/v
          {"s":[{"id":"p"}]}              | {"s":[{"id":"p"},{"id":"q"}]}   | ADDED s/q
          {"s":[{"id":"p"},{"id":"q"}]}   | {"s":[{"id":"q"}]}              | REMOVED s/p
          {"s":[{"id":"p"},{"id":"q"},{"id":"r"}]} | {"s":[{"id":"r"},{"id":"p"},{"id":"q"}]} | MOVED s/r
          {"s":[{"id":"p","v":1},{"id":"q"},{"id":"r"}]} | {"s":[{"id":"q"},{"id":"r"},{"id":"p","v":2}]} | MOVED s/p, CHANGED s/p/v
          {"n":[1,2]}                     | {"n":[2,1]}                     | CHANGED n
          {"p":{"art":"a"}}               | {"p":{"media":"b"}}             | CHANGED p
          """)
  void fields(String before, String after, String expected) {
    var found =
        SiteDifference.of(
            Map.of("page:home", Json.object(before)), Map.of("page:home", Json.object(after)));

    assertThat(
            String.join(
                ", ",
                found.stream().map(c -> c.kind() + " " + String.join("/", c.path())).toList()))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("S20 pages that came or went are told as a whole")
  void documents() {
    var page = Json.object("{\"title\":{\"en\":\"x\"}}");

    var found = SiteDifference.of(Map.of("page:a", page), Map.of("page:b", page));

    assertThat(found)
        .extracting(c -> c.document() + " " + c.kind())
        .containsExactly("page:a REMOVED", "page:b ADDED");
  }

  @Test
  @DisplayName("S20 of a changed text the words that changed are told")
  void words() {
    assertThat(TextPiece.of("We wash your car today", "We polish your car today"))
        .isEqualTo(
            List.of(
                new TextPiece("same", "We "),
                new TextPiece("old", "wash "),
                new TextPiece("new", "polish "),
                new TextPiece("same", "your car today")));
  }
}
