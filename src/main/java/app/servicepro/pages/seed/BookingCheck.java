package app.servicepro.pages.seed;

import app.servicepro.packs.Pack;
import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/** Judges how a trade takes bookings: {@code booking.json}. */
final class BookingCheck {
  private static final int DAY = 1_440;
  private static final int YEAR = 366;
  private static final int WHOLE = 100;
  private static final int MOST_DEPOSIT = 1_000_000;
  private static final List<String> PLACES = List.of("customer", "shop", "remote");
  private static final List<String> DEPOSITS = List.of("none", "fixed", "percent");
  private static final List<String> KINDS = List.of("text", "choice", "number", "flag");

  private final PartReader part;

  private BookingCheck(PartReader part) {
    this.part = part;
  }

  /**
   * @throws BrokenContent with file and reason
   */
  static void check(Pack pack, Words words) {
    new BookingCheck(new PartReader(pack, "booking", words)).all();
  }

  private void all() {
    var json = part.json();
    part.choice(json, "place", PLACES);
    part.number(json, "slotMinutes", 5, DAY);
    part.number(json, "noticeHours", 0, YEAR * 24);
    part.number(json, "horizonDays", 1, 2 * YEAR);
    part.number(json, "bufferMinutes", 0, DAY);
    part.number(json, "travelMinutes", 0, DAY);
    deposit(part.object(json, "deposit"));
    cancellation(part.list(json, "cancellation", 1));
    part.entries(json, "questions", 0).forEach(this::question);
    part.word("booking.policy");
  }

  private void deposit(JsonObject deposit) {
    var kind = part.choice(deposit, "kind", DEPOSITS);
    if (!kind.equals("none")) {
      part.number(deposit, "value", 1, kind.equals("percent") ? WHOLE : MOST_DEPOSIT);
    }
  }

  /** The nearer the day, the more is kept; the last line holds until it has come. */
  private void cancellation(List<JsonObject> lines) {
    int hours = Integer.MAX_VALUE;
    int percent = -1;
    for (var line : lines) {
      int before = part.number(line, "hours", 0, YEAR * 24);
      int kept = part.number(line, "percent", 0, WHOLE);
      if (before >= hours || kept < percent) {
        throw part.broken("cancellation: hours fall and percent does not, from line to line");
      }
      hours = before;
      percent = kept;
    }
    if (hours != 0) {
      throw part.broken("cancellation: the last line is that of 0 hours");
    }
  }

  private void question(JsonObject question) {
    var at = "booking.questions." + question.getString("id");
    var kind = part.choice(question, "kind", KINDS);
    var options = Json.texts(question, "options");
    if (kind.equals("choice") != (options.size() > 1)) {
      throw part.broken(at + ": options, two or more of them, belong to a choice");
    }
    part.word(at + ".label");
    options.forEach(option -> part.word(at + ".options." + option));
  }
}
