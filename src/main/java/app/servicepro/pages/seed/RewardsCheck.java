package app.servicepro.pages.seed;

import app.servicepro.packs.Pack;
import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.i18n.Words;

/** Judges how a trade thanks its regulars: {@code rewards.json}. */
final class RewardsCheck {
  private static final int MOST_POINTS = 100_000;
  private static final int MOST_AMOUNT = 1_000_000;

  private RewardsCheck() {}

  /**
   * @throws BrokenContent with file and reason
   */
  static void check(Pack pack, Words words) {
    var part = new PartReader(pack, "rewards", words);
    var json = part.json();
    part.number(json, "perDollar", 1, 100);
    part.number(json, "welcome", 0, MOST_POINTS);
    for (var earn : part.entries(json, "earn", 1)) {
      part.number(earn, "points", 1, MOST_POINTS);
      part.word("rewards.earn." + earn.getString("id"));
    }
    for (var offer : part.entries(json, "offers", 1)) {
      part.number(offer, "points", 1, MOST_POINTS);
      part.number(offer, "amount", 1, MOST_AMOUNT);
      part.word("rewards.offers." + offer.getString("id"));
    }
  }
}
