package app.servicepro.pages.seed;

import app.servicepro.packs.Pack;
import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.i18n.Words;
import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.List;

/** Judges what a trade writes to its customers in the course of a year: {@code campaigns.json}. */
final class CampaignsCheck {
  private static final int FEWEST = 4;
  private static final int MOST_DAYS = 730;
  private static final int LEAP = 2024;
  private static final List<String> AUDIENCES = List.of("all", "new", "regulars", "lapsed");
  private static final List<String> CHANNELS = List.of("email", "sms");

  private CampaignsCheck() {}

  /**
   * @throws BrokenContent with file and reason
   */
  static void check(Pack pack, Words words) {
    var part = new PartReader(pack, "campaigns", words);
    for (var campaign : part.entries(part.json(), "campaigns", FEWEST)) {
      var at = "campaigns." + campaign.getString("id");
      part.choice(campaign, "audience", AUDIENCES);
      var channel = part.choice(campaign, "channel", CHANNELS);
      when(part, part.object(campaign, "when"));
      part.word(at + ".name");
      part.word(at + ".text");
      if (channel.equals("email")) {
        part.word(at + ".subject");
      }
    }
  }

  /** On a day of every year, or some days after the customer's last visit. */
  private static void when(PartReader part, JsonObject when) {
    if (when.containsKey("afterDays")) {
      part.number(when, "afterDays", 1, MOST_DAYS);
    } else {
      int month = part.number(when, "month", 1, 12);
      part.number(when, "day", 1, YearMonth.of(LEAP, month).lengthOfMonth());
    }
  }
}
