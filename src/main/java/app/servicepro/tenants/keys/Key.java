package app.servicepro.tenants.keys;

import java.util.List;
import java.util.Locale;

/**
 * Something outside that ServicePro works with. Its words are {@code key.<id>}, {@code .about}
 * (what it is for, and what happens without) and {@code .todo} (how it is set).
 */
enum Key {
  DATABASE(true),
  SECRET(true),
  ADDRESS(false, "servicepro.base-domain", "servicepro.public.scheme"),
  DNS(false),
  MAIL(true, "servicepro.smtp.host"),
  STRIPE(false, "servicepro.stripe.key", "servicepro.stripe.webhook-secret"),
  TWILIO(false, "servicepro.twilio.account", "servicepro.twilio.token"),
  MODEL(false, "servicepro.model.url", "servicepro.model.key"),
  GOOGLE(false, "servicepro.google.client", "servicepro.google.secret"),
  STORAGE(
      false,
      "servicepro.s3.endpoint",
      "servicepro.s3.bucket",
      "servicepro.s3.key",
      "servicepro.s3.secret");

  private final boolean testable;
  private final String settings; // a space between; a list would not be immutable

  Key(boolean testable, String... settings) {
    this.testable = testable;
    this.settings = String.join(" ", settings);
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it can be tried without asking anybody outside who charges for it. */
  boolean testable() {
    return testable;
  }

  /** What an operator has to set, all of it. */
  List<String> settings() {
    return settings.isEmpty() ? List.of() : List.of(settings.split(" "));
  }
}
