package app.servicepro.tenants;

import java.util.Locale;

/** The tiers, the smallest first. */
public enum Plan {
  STARTER(2, 1),
  PRO(5, 10),
  ELITE(15, 50),
  /** For the platform's own shops, friends and demonstrations. */
  INTERNAL(100, 100);

  private final int seats;
  private final int gigabytes;

  Plan(int seats, int gigabytes) {
    this.seats = seats;
    this.gigabytes = gigabytes;
  }

  /** How many people a team may have until the platform's owner decides otherwise. */
  int seats() {
    return seats;
  }

  /** How much room for pictures and files it gives until the platform's owner decides otherwise. */
  int gigabytes() {
    return gigabytes;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such tier
   */
  public static Plan of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
