package app.servicepro.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { "b" : 1 , "a" : [ true , null ] }     | {"a":[true,null],"b":1}
          {"b":{"d":1,"c":2},"a":{}}              | {"a":{},"b":{"c":2,"d":1}}
          {"list":[3,1,2],"none":[]}              | {"list":[3,1,2],"none":[]}
          {"B":1,"a":1,"é":1,"A":1}               | {"A":1,"B":1,"a":1,"é":1}
          {"\\u00e9":"\\u00f1","q":"\\"\\\\\\/"}  | {"q":"\\"\\\\/","é":"ñ"}
          {"t":"a\\n\\tb\\u0001"}                 | {"t":"a\\n\\tb\\u0001"}
          {"n":1.0,"m":1.50,"k":100,"l":1e2}      | {"k":100,"l":100,"m":1.5,"n":1}
          {"a":-0.0,"b":0,"c":25900,"d":-1.25e-2} | {"a":0,"b":0,"c":25900,"d":-0.0125}
          """)
  void equalDocumentsHaveOneSpelling(String written, String canonical) {
    var value = Json.object(written);

    assertThat(Canonical.text(value)).isEqualTo(canonical);
    assertThat(Canonical.text(Json.object(canonical))).isEqualTo(canonical);
  }

  @Test
  void otherDocumentsHaveAnotherHash() {
    var one = Json.object("{\"list\":[1,2]}");

    assertThat(Canonical.hash(one))
        .isEqualTo(Canonical.hash(Json.object("{ \"list\" : [1, 2.0] }")));
    assertThat(Canonical.hash(one)).isNotEqualTo(Canonical.hash(Json.object("{\"list\":[2,1]}")));
    assertThat(Canonical.hash(one))
        .isNotEqualTo(Canonical.hash(Json.object("{\"list\":\"[1,2]\"}")));
  }

  @Test
  void theHashIsTheOneEverybodyKnows() {
    assertThat(Canonical.hash(JsonValue.EMPTY_JSON_OBJECT))
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  @Test
  void aHugeNumberStaysShort() {
    assertThat(Canonical.text(Json.object("{\"n\":1e999999}"))).hasSizeLessThan(20);
  }
}
