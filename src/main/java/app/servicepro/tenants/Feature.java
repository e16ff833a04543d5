package app.servicepro.tenants;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a tenant may have or not. Its name is the word {@code feature.<key>}; the
 * operator's setting {@code servicepro.feature.<key>} switches it off for everybody.
 */
public enum Feature {
  SETTINGS(Kept.ALWAYS),
  BILLING(Kept.ALWAYS),
  EXPORT(Kept.ALWAYS),
  /** Everyday work: changing settings, services, pages, the team. */
  WORK(Kept.WHILE_OPEN),

  SITE(Plan.STARTER),
  BOOKING(Plan.STARTER),
  PAYMENTS(Plan.STARTER),
  PHONE(Plan.STARTER),
  TEXTS(Plan.STARTER),
  REVIEWS(Plan.STARTER),
  LOYALTY(Plan.STARTER),
  SUPPORT(Plan.STARTER),

  OWN_DOMAIN(Plan.PRO),
  /** May leave out who made the site. */
  OWN_BRAND(Plan.PRO),
  /** Section templates and a style sheet of their own. */
  TEMPLATES(Plan.PRO),
  CAMPAIGNS(Plan.PRO),
  REFERRALS(Plan.PRO),
  GIFT_CARDS(Plan.PRO),
  ASSISTANT(Plan.PRO),
  AI_SMS(Plan.PRO),
  ESCALATION(Plan.PRO),
  GOOGLE_CALENDAR(Plan.PRO),
  GOOGLE_BUSINESS(Plan.PRO),
  WHATSAPP(Plan.PRO),
  SOCIAL(Plan.PRO),
  ANALYTICS(Plan.PRO),

  /** Nothing says who made the site. */
  UNBRANDED(Plan.ELITE),
  AI_VOICE(Plan.ELITE),
  AI_LEARNING(Plan.ELITE),
  DYNAMIC_PRICING(Plan.ELITE),
  AUTOMATION(Plan.ELITE),
  LOCATIONS(Plan.ELITE),
  MARKET_INSIGHT(Plan.ELITE),
  API(Plan.ELITE);

  /** What no plan, flag or add-on decides. */
  private enum Kept {
    /** Suspended is not deleted: these stay. */
    ALWAYS,
    /** Every tenant has it that is neither suspended nor cancelled. */
    WHILE_OPEN
  }

  private final @Nullable Plan from;
  private final @Nullable Kept kept;

  Feature(Plan from) {
    this.from = from;
    this.kept = null;
  }

  Feature(Kept kept) {
    this.from = null;
    this.kept = kept;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether plans, flags and add-ons decide about it. */
  public boolean gated() {
    return from != null;
  }

  /** Whether a tenant keeps it whatever its state is. */
  boolean always() {
    return kept == Kept.ALWAYS;
  }

  /** Whether a tier holds it until the platform's owner decides otherwise. */
  boolean usuallyIn(Plan plan) {
    return from != null && plan.compareTo(from) >= 0;
  }

  public static Optional<Feature> of(String key) {
    return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
  }

  /** Those about which plans, flags and add-ons decide. */
  public static List<Feature> gates() {
    return Arrays.stream(values()).filter(Feature::gated).toList();
  }
}
