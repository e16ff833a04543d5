package app.servicepro.tenants.schema;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          phone | (918) 555-0142 | +19185550142
          phone | +52 55 1234 5678 | +525512345678
          phone | `` | ``
          email | Ana@Example.COM | ana@example.com
          email | josé@piñata.example | josé@piñata.example
          time | 07:30 | 07:30
          colour | #2563EB | #2563eb
          url | https://example.com/a?b=c | https://example.com/a?b=c
          text | ` Ana ` | Ana
          """)
  void whatCanBeReadIsKeptInOneSpelling(String type, String typed, String kept) {
    var field = field(type, "");
    var value = field.type().read(typed);

    assertThat(field.fault(value)).isNull();
    assertThat(((JsonString) value).getString()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          phone | 555 | fault.phone
          phone | call me | fault.phone
          phone | +1 918 555 0142 ext. 7 | fault.phone
          phone | +19185550142000000000 | fault.phone
          email | ana | fault.email
          email | ana@localhost | fault.email
          email | a@b.c, d@e.f | fault.email
          email | Ana <ana@example.com> | fault.email
          time | 24:00 | fault.time
          time | 7:30 | fault.time
          time | `` | fault.missing
          colour | blue | fault.colour
          url | http://example.com | fault.url
          url | javascript:alert(1) | fault.url
          url | https:// | fault.url
          choice | c | fault.choice
          choice | `` | fault.missing
          """)
  void whatDoesNotFitIsRefused(String type, String typed, String fault) {
    var field = field(type, ", \"choices\": [\"a\", \"b\"]");

    assertThat(field.fault(field.type().read(typed))).extracting(Fault::key).isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          8.517 | 8.517 | ``
          8,5 | 8.5 | ``
          8.50 | 8.5 | ``
          50 | 50 | ``
          0 | 0 | ``
          50.001 | 50.001 | fault.range
          -1 | -1 | fault.range
          1.2345 | 1.2345 | fault.decimals
          ten | `"ten"` | fault.number
          1e9 | `"1e9"` | fault.number
          NaN | `"NaN"` | fault.number
          `` | `""` | fault.number
          99999999999999999999 | `"99999999999999999999"` | fault.number
          ١٢ | `"١٢"` | fault.number
          """)
  void numbersAreJudgedAsNumbers(String typed, String kept, String fault) {
    var field = field("number", ", \"max\": 50, \"decimals\": 3");
    var value = field.type().read(typed);
    var found = field.fault(value);

    assertThat(value.toString()).isEqualTo(kept);
    assertThat(found == null ? "" : found.key()).isEqualTo(fault);
  }

  @Test
  void whatCannotBeSeenIsRefused() {
    for (var hidden :
        new String[] {"\u0000", "\u200b", "\u202e", "\u2066", "\ufeff", "\u2028", "\t"}) {
      var typed = field("text", "").type().read("a" + hidden + "b");

      assertThat(field("text", "").fault(typed)).isEqualTo(Fault.of("fault.hidden"));
      assertThat(field("lines", "").fault(typed)).isEqualTo(Fault.of("fault.hidden"));
    }
    assertThat(field("text", "").fault(Json.PROVIDER.createValue("a\nb"))).isNotNull();
    assertThat(field("lines", "").fault(Json.PROVIDER.createValue("a\nb"))).isNull();
  }

  @Test
  void everyLineEndIsKeptTheSame() {
    assertThat(field("lines", "").type().read("one\r\ntwo\n"))
        .isEqualTo(Json.PROVIDER.createValue("one\ntwo"));
  }

  @Test
  void tooLongIsTooLongWhateverTheAlphabet() {
    var field = field("text", ", \"max\": 5");

    assertThat(field.fault(Json.PROVIDER.createValue("12345"))).isNull();
    assertThat(field.fault(Json.PROVIDER.createValue("🐕🐕🐕🐕🐕"))).isNull();
    assertThat(field.fault(Json.PROVIDER.createValue("123456"))).isNotNull();
    assertThat(field.fault(Json.PROVIDER.createValue("x".repeat(5_000_000)))).isNotNull();
  }

  @Test
  void aPatternIsForWhatIsNotEmpty() {
    var field = field("text", ", \"pattern\": \"MG[0-9a-f]{4}\"");

    assertThat(field.fault(field.type().read(""))).isNull();
    assertThat(field.fault(field.type().read("MG12af"))).isNull();
    assertThat(field.fault(field.type().read("MG12a"))).isEqualTo(Fault.of("fault.text"));
  }

  @Test
  void aValueOfTheWrongKindIsRefused() {
    assertThat(field("text", "").fault(JsonValue.TRUE)).isEqualTo(Fault.of("fault.kind"));
    assertThat(field("flag", "").fault(JsonValue.NULL)).isEqualTo(Fault.of("fault.kind"));
    assertThat(field("flag", "").fault(JsonValue.FALSE)).isNull();
    assertThat(field("lines", ", \"localized\": true").fault(JsonValue.TRUE)).isNotNull();
  }

  private static Field field(String type, String more) {
    return Field.read(Json.object("{\"id\": \"x\", \"type\": \"%s\"%s}".formatted(type, more)));
  }
}
