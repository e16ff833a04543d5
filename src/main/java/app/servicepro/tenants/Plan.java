package app.servicepro.tenants;

import java.util.Locale;

/** The tiers, the smallest first. */
public enum Plan {
  STARTER(2),
  PRO(5),
  ELITE(15),
  /** For the platform's own shops, friends and demonstrations. */
  INTERNAL(100);

  private final int seats;

  Plan(int seats) {
    this.seats = seats;
  }

  /** How many people a team may have until the platform's owner decides otherwise. */
  int seats() {
    return seats;
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
