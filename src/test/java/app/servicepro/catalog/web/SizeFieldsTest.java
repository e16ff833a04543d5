package app.servicepro.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.catalog.Price;
import app.servicepro.catalog.PriceShape;
import app.servicepro.catalog.Size;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Region;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeFieldsTest {
  private static final List<String> LANGUAGES = List.of("en", "es");
  private static final Formats FORMATS =
      new Formats(Words.read(Path.of("i18n")), "en", new Region("US", "USD"));
  private static final List<Size> SIZES =
      List.of(
          new Size("small", 6_500, 60, Json.object("{\"en\": \"Small dog\", \"es\": \"Chico\"}")),
          new Size("large-dog", 9_550, 90, Json.object("{\"en\": \"Large dog\"}")));

  @Test
  @DisplayName("C5 sizes come back from the form as it was filled in, and keep their ids")
  void roundTrip() {
    var form = form(filled());

    var price = price(form);

    assertThat(form.failed()).isFalse();
    assertThat(price.shape()).isEqualTo(PriceShape.PER_SIZE);
    assertThat(price.amount()).isEqualTo(6_500);
    assertThat(price.sizes()).isEqualTo(SIZES);
  }

  @Test
  @DisplayName("C5 a new line gets an id made of its name, empty lines are left out")
  void newLines() {
    var values = filled();
    values.put("size.4.name.en", "Large dog");
    values.put("size.4.amount", "$120");
    values.put("size.4.minutes", "120");

    var sizes = price(form(values)).sizes();

    assertThat(sizes).extracting(Size::id).containsExactly("small", "large-dog", "large-dog-2");
  }

  @Test
  @DisplayName("C5 sizes that do not count now are neither judged nor lost")
  void kept() {
    var values = filled();
    values.put("shape", "fixed");
    values.put("amount", "");
    values.put("size.1.minutes", "soon");
    var form = form(values);

    var price = price(form);

    assertThat(price.sizes()).isEmpty();
    assertThat(form.view().problems()).containsOnlyKeys("amount");
    assertThat(form.view().values())
        .containsEntry("size.1.minutes", "soon")
        .containsEntry("size.2.name.en", "Large dog");
  }

  @ParameterizedTest
  @DisplayName("C5 what is wrong with a size is said beside its field")
  @CsvSource({
    "size.2.name.en, '', problem.missing",
    "size.2.amount, '', problem.missing",
    "size.2.amount, -5, problem.amount.negative",
    "size.2.amount, free, problem.amount",
    "size.2.minutes, 4, problem.number",
    "size.2.minutes, '', problem.missing"
  })
  void wrong(String field, String typed, String problem) {
    var values = filled();
    values.put(field, typed);
    var form = form(values);

    price(form);

    var found = form.view().problems().get(field);
    assertThat(found == null ? "" : found.key()).isEqualTo(problem);
  }

  @Test
  @DisplayName("C5 a price by size without a size is refused")
  void none() {
    var form = form(Map.of("shape", "per-size"));

    var price = price(form);

    assertThat(price.shape()).isEqualTo(PriceShape.QUOTE);
    assertThat(form.view().problems()).containsOnlyKeys("size.1.name.en");
  }

  private static Price price(Form form) {
    var fields = new PriceFields(form, FORMATS);
    return fields.price("shape", "amount", new SizeFields(form, fields, LANGUAGES));
  }

  private static Map<String, String> filled() {
    var values = new HashMap<String, String>();
    SizeFields.fill(values, SIZES, LANGUAGES, FORMATS);
    values.put("shape", "per-size");
    return values;
  }

  private static Form form(Map<String, String> values) {
    var posted = new MultivaluedHashMap<String, String>();
    values.forEach(posted::add);
    return Form.of(posted);
  }
}
