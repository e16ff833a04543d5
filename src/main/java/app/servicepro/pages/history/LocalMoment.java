package app.servicepro.pages.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;

/**
 * A time on the clock of a place, as somebody typed it, and what becomes of it on days on which
 * that clock is put forward or back.
 *
 * @param at the moment; of a time that there is twice, the first
 * @param next the typed time, or the next one that there is
 */
public record LocalMoment(Verdict verdict, Instant at, LocalDateTime next) {
  private static final Duration FARTHEST = Duration.ofDays(366);

  /** What it can be used for. */
  public enum Verdict {
    GOOD,
    /** The clock shows it twice, an hour apart: the first is meant. */
    TWICE,
    /** The clock jumps over it. */
    NEVER,
    PAST,
    /** More than a year ahead. */
    FAR;

    public boolean possible() {
      return this == GOOD || this == TWICE;
    }
  }

  public static LocalMoment of(LocalDateTime typed, ZoneRules rules, Instant now) {
    var whole = typed.truncatedTo(ChronoUnit.MINUTES);
    var offsets = rules.getValidOffsets(whole);
    if (offsets.isEmpty()) {
      var gap = rules.getTransition(whole);
      return new LocalMoment(Verdict.NEVER, gap.getInstant(), gap.getDateTimeAfter());
    }
    var at = whole.toInstant(offsets.getFirst());
    return new LocalMoment(verdict(at, now, offsets.size() > 1), at, whole);
  }

  private static Verdict verdict(Instant at, Instant now, boolean twice) {
    if (!at.isAfter(now)) {
      return Verdict.PAST;
    }
    if (at.isAfter(now.plus(FARTHEST))) {
      return Verdict.FAR;
    }
    return twice ? Verdict.TWICE : Verdict.GOOD;
  }

  /**
   * When a time is that was possible once, whatever the rules of the zone have become since; one
   * that there is not any more moves on by as much as the clock is put forward.
   */
  public static Instant again(LocalDateTime typed, ZoneRules rules) {
    ZoneOffset offset = rules.getOffset(typed);
    return typed.toInstant(offset);
  }
}
