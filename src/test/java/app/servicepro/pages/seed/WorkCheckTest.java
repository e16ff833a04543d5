package app.servicepro.pages.seed;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.SmallContent;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of booking, rewards and campaigns. */
class WorkCheckTest {
  private static final String PACK = "industry-packs/sharpening/";
  private static final String BOOKING = PACK + "booking.json";
  private static final String REWARDS = PACK + "rewards.json";
  private static final String CAMPAIGNS = PACK + "campaigns.json";
  private final SmallContent content;

  WorkCheckTest(@TempDir Path folder) {
    content = SmallContent.in(folder);
  }

  @Test
  @DisplayName("P2 a pack says how its trade books, thanks and writes")
  void missing() {
    assertThat(content.refusal()).isEmpty();
    for (var file : new String[] {CAMPAIGNS, REWARDS, BOOKING}) {
      content.without(file);
      assertThat(content.refusal()).isEqualTo(file + ":1: missing");
    }
  }

  @ParameterizedTest
  @DisplayName("P2 rules of booking that nobody could keep are refused")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "customer"          | "moon"               | place is one of customer, shop, remote
          "slotMinutes": 30   | "slotMinutes": 0     | slotMinutes is a whole number from 5 to 1440
          "noticeHours": 24   | "noticeHours": -1    | noticeHours is a whole number
          "horizonDays": 60   | "horizonDays": 0     | horizonDays is a whole number
          "bufferMinutes": 15 | "bufferMinutes": 1.5 | bufferMinutes is a whole number
          "travelMinutes"     | "travelTime"         | travelMinutes is a whole number
          "deposit"           | "advance"            | no deposit
          "percent", "value"  | "some", "value"      | kind is one of none, fixed, percent
          "value": 25         | "value": 101         | value is a whole number from 1 to 100
          "hours": 24         | "hours": 48          | cancellation: hours fall
          "percent": 50       | "percent": 100       | ''
          "percent": 100      | "percent": 40        | cancellation: hours fall
          "hours": 0          | "hours": 1           | cancellation: the last line is that of 0 hours
          "cancellation"      | "kept"               | cancellation is a list
          "questions"         | "asked"              | questions is a list
          "id": "gate"        | "id": "Gate"         | questions: ids are
          "id": "gate"        | "id": "door"         | no word packs/sharpening:booking.questions.door.label
          "choice"            | "riddle"             | kind is one of text, choice, number, flag
          ["yes", "no"]       | ["yes"]              | booking.questions.gate: options, two or more
          ["yes", "no"]       | ["yes", "maybe"]     | no word packs/sharpening:booking.questions.gate.options.maybe
          """)
  void booking(String from, String to, String reason) {
    content.edit(BOOKING, from, to);

    refused(BOOKING, reason);
  }

  @ParameterizedTest
  @DisplayName("P2 rewards that cannot be earned or spent are refused")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "perDollar": 1   | "perDollar": 0   | perDollar is a whole number from 1 to 100
          "welcome": 50    | "welcome": -1    | welcome is a whole number
          "earn"           | "get"            | earn is a list
          "points": 100}   | "points": 0}     | points is a whole number
          "offers"         | "gifts"          | offers is a list
          "amount": 2500   | "amount": 0      | amount is a whole number
          "id": "wash"     | "id": "wax"      | no word packs/sharpening:rewards.offers.wax
          "id": "review"   | "id": "friend"   | no word packs/sharpening:rewards.earn.friend
          """)
  void rewards(String from, String to, String reason) {
    content.edit(REWARDS, from, to);

    refused(REWARDS, reason);
  }

  @ParameterizedTest
  @DisplayName("P2 campaigns that reach nobody or never start are refused")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "campaigns"      | "letters"        | campaigns is a list
          "id": "b"        | "id": "a"        | campaigns: ids are
          "id": "b"        | "id": "e"        | no word packs/sharpening:campaigns.e.name
          "regulars"       | "enemies"        | audience is one of all, new, regulars, lapsed
          "email"          | "fax"            | channel is one of email, sms
          "channel": "sms" | "channel": "email" | no word packs/sharpening:campaigns.b.subject
          "when": {"month": 6, "day": 1} | "then": 1 | no when
          "day": 29        | "day": 30        | day is a whole number from 1 to 29
          "month": 6       | "month": 13      | month is a whole number from 1 to 12
          "afterDays": 7   | "afterDays": 0   | afterDays is a whole number
          """)
  void campaigns(String from, String to, String reason) {
    content.edit(CAMPAIGNS, from, to);

    refused(CAMPAIGNS, reason);
  }

  @Test
  @DisplayName("P2 fewer than four campaigns are refused")
  void tooFewCampaigns() {
    content.edit(CAMPAIGNS, ",\n {\"id\": \"d\"", "], \"more\": [{\"id\": \"d\"");

    refused(CAMPAIGNS, "3 campaigns, at least 4");
  }

  private void refused(String file, String reason) {
    if (reason.isEmpty()) {
      assertThat(content.refusal()).isEmpty();
    } else {
      assertThat(content.refusal()).startsWith(file + ":1: ").contains(reason);
    }
  }
}
