package app.servicepro.pages;

import app.servicepro.tenants.Feature;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.function.Predicate;

/** Whether a site says in its footer who made it: the plan decides, or leaves it to the owner. */
public enum Badge {
  ALWAYS,
  /** Unless the owner has said no. */
  CHOSEN,
  NEVER;

  /** The owner's choice in the document {@code site}; a fact, so it shows at once. */
  public static final String CHOICE = "poweredBy";

  /**
   * @param has whether the tenant has a feature, by its key
   */
  public static Badge of(Predicate<String> has) {
    if (has.test(Feature.UNBRANDED.key())) {
      return NEVER;
    }
    return has.test(Feature.OWN_BRAND.key()) ? CHOSEN : ALWAYS;
  }

  /**
   * @param site the document
   */
  public boolean shownOn(JsonObject site) {
    return switch (this) {
      case ALWAYS -> true;
      case CHOSEN -> !JsonValue.FALSE.equals(site.get(CHOICE));
      case NEVER -> false;
    };
  }
}
