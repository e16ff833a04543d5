package app.servicepro.catalog.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The owner of the lawn shop at work, without a browser. */
@RunAsClient
class CatalogScreensIT extends InServer {
  private static final String SERVICES = "/dashboard/services";
  private static final String PRICES = "/dashboard/prices";
  private static final String SITE = "green-blade.localhost";

  @Test
  @DisplayName("C7 a price typed as locals write it is on the site’s next page")
  void pricesAtOnce() throws IOException {
    var walt = Member.of("owner@green-blade.example");
    var form = prices(walt);
    form.put("amount.weekly-mowing", "$1,234.50");

    assertEquals(303, walt.post(PRICES, form).status());

    var page = Http.ofTests().get(SITE, "/services/weekly-mowing").text();
    assertTrue(page.contains("$1,234.50"));
  }

  @ParameterizedTest
  @DisplayName("C7 what is no price is refused beside its field, and nothing is saved")
  @ValueSource(strings = {"", "-5", "79,50", "about 80", "9999999999", "<b>80</b>", "1,000,000.01"})
  void badPrices(String typed) throws IOException {
    var walt = Member.of("owner@green-blade.example");
    var form = prices(walt);
    form.put("amount.hedge-trimming", typed);
    form.put("amount.edging", "1");

    var answer = walt.post(PRICES, form);

    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("id=\"f-amount.hedge-trimming-problem\""));
    assertEquals(prices(walt).get("version"), form.get("version"));
  }

  @Test
  @DisplayName("C7 an old form of prices is refused, and what was typed is still there")
  void oldPrices() throws IOException {
    var walt = Member.of("owner@green-blade.example");
    var old = prices(walt);
    var quicker = prices(walt);
    quicker.put("amount.leaf-clean-up", "61");
    walt.post(PRICES, quicker);
    old.put("amount.leaf-clean-up", "62");

    var answer = walt.post(PRICES, old);

    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("value=\"62\""));
    assertEquals("61", prices(walt).get("amount.leaf-clean-up"));
  }

  @ParameterizedTest
  @DisplayName("C5 what is wrong with a service is said beside its field")
  @CsvSource({
    "name.en,''",
    "minutes,4",
    "minutes,many",
    "hours,999",
    "shape,barter",
    "amount,free",
    "picture,../../etc/passwd",
    "addOns,no-such"
  })
  void badService(String field, String typed) throws IOException {
    var walt = Member.of("owner@green-blade.example");
    var form = roofMoss();
    form.put(field, typed);

    var answer = walt.post(SERVICES, form);

    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("href=\"#f-" + field + "\""), field);
  }

  @Test
  @DisplayName("C6 a service is deleted with a reason and without one it stays")
  void deletion() throws IOException {
    var walt = Member.of("owner@green-blade.example");
    assertEquals(303, walt.post(SERVICES, roofMoss()).status());
    var path = SERVICES + "/roof-moss";

    var without = walt.post(path + "/deletion", Map.of("form", "deletion", "reason", "no"));
    assertEquals(422, without.status());
    assertEquals(200, walt.get(path).status());

    var reason = Map.of("form", "deletion", "reason", "The van with the parts is sold.");
    assertEquals(303, walt.post(path + "/deletion", reason).status());
    assertEquals(404, walt.get(path).status());
    assertEquals(404, Http.ofTests().get(SITE, "/services/roof-moss").status());
  }

  @ParameterizedTest
  @DisplayName("C5 what nobody offers is not found")
  @ValueSource(strings = {"", "/place", "/deletion"})
  void unknown(String what) throws IOException {
    var walt = Member.of("owner@green-blade.example");
    var form = Map.of("direction", "up", "reason", "There is no such thing.", "version", "x");

    assertEquals(404, walt.post(SERVICES + "/full-detail" + what, form).status());
  }

  @Test
  @DisplayName("C5 whoever may only look can change nothing")
  void viewer() throws IOException {
    var viewer = Member.of("viewer@green-blade.example");

    assertEquals(200, viewer.get(SERVICES).status());
    assertEquals(403, viewer.get(SERVICES + "/new").status());
    assertEquals(403, viewer.post(SERVICES, Map.of("name.en", "Mine")).status());
    assertEquals(403, viewer.post(PRICES, Map.of()).status());
  }

  private static Map<String, String> roofMoss() {
    var form = new HashMap<>(Map.of("form", "service", "name.en", "Roof moss", "hours", "0"));
    form.putAll(Map.of("minutes", "45", "shape", "fixed", "amount", "80", "picture", ""));
    return form;
  }

  private static Map<String, String> prices(Member member) throws IOException {
    return Member.fields(member.page(PRICES).expectFirst("form[action=" + PRICES + "]"));
  }
}
