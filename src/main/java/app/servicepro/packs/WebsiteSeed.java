package app.servicepro.packs;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed to start a site. Name and city suffice; the pack fills the rest.
 *
 * @param services ids of the pack's services to offer; all of them when empty
 * @param theme the pack's own when null
 * @param palette the theme's or pack's own when null
 * @param facts what else is known of the business, in the shape of the pack's demo/tenant.json:
 *     region, country, phone, email, timeZone, defaultLocale, hours, area, reviews
 * @param demo whether the pack's demo words and pages are used
 */
public record WebsiteSeed(
    String name,
    String city,
    List<String> services,
    @Nullable String theme,
    @Nullable String palette,
    JsonObject facts,
    boolean demo) {

  public static WebsiteSeed of(String name, String city, List<String> services) {
    return new WebsiteSeed(name, city, services, null, null, JsonValue.EMPTY_JSON_OBJECT, false);
  }

  /** The demo shop of a pack. */
  public static WebsiteSeed demo(Pack pack) {
    var shop = pack.file("demo/tenant");
    return new WebsiteSeed(
        shop.getString("name"), shop.getString("city"), List.of(), null, null, shop, true);
  }

  public WebsiteSeed in(String otherTheme, @Nullable String otherPalette) {
    return new WebsiteSeed(name, city, services, otherTheme, otherPalette, facts, demo);
  }

  public String country() {
    return Json.text(facts, "country", "US");
  }

  public String currency() {
    return Json.text(facts, "currency", "USD");
  }

  /** The site's first language: the one that the facts name, else the usual one. */
  public String language(String usual) {
    return Json.text(facts, "defaultLocale", usual);
  }

  /** What fills the placeholders of the pack's words. */
  public Map<String, String> arguments() {
    return Map.of("name", name, "city", city, "phone", phone());
  }

  private String phone() {
    var phone = Json.text(facts, "phone", "");
    return phone.matches("\\+1\\d{10}")
        ? phone.substring(2, 5) + "-" + phone.substring(5, 8) + "-" + phone.substring(8)
        : phone;
  }
}
