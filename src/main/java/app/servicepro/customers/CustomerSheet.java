package app.servicepro.customers;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What a business knows of a customer.
 *
 * @param phone in its international form: {@code +19185550142}
 * @param address lines as on a letter
 * @param language of letters and calls: {@code es}
 */
public record CustomerSheet(
    String name,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String address,
    String language,
    @Nullable String note) {

  /** As the trail keeps it. */
  JsonObject facts() {
    var facts = Json.PROVIDER.createObjectBuilder().add("name", name);
    add(facts, "phone", phone);
    add(facts, "email", email);
    add(facts, "address", address);
    facts.add("language", language);
    add(facts, "note", note);
    return facts.build();
  }

  private static void add(JsonObjectBuilder facts, String name, @Nullable String value) {
    facts.add(name, value == null ? JsonValue.NULL : Json.PROVIDER.createValue(value));
  }
}
