package app.servicepro.platform.stencil.press;

import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Place;
import app.servicepro.platform.stencil.read.Cost;
import java.time.Duration;

/** The second wall: what a template may use is known beforehand, and counted all the same. */
public final class Meter {
  public static final int MOST_CHARACTERS = 256 * 1024;
  public static final Duration VISIT = Duration.ofMillis(250);
  public static final Duration REHEARSAL = Duration.ofSeconds(2);
  private static final int LOOKED_AT = 4 * 1024 * 1024;
  private static final int BETWEEN_LOOKS = 255;

  private final long end;
  private long steps;
  private long looked;
  private long printed;

  public Meter(Duration most) {
    end = System.nanoTime() + most.toNanos();
  }

  /** One more step, at this place. */
  void step(Place place) {
    if (++steps > Cost.MOST || ((steps & BETWEEN_LOOKS) == 0 && System.nanoTime() - end > 0)) {
      throw Faulty.at(place, "fault.costly", "", "hint.costly");
    }
  }

  /** So many characters are looked at. */
  void looks(int characters, Place place) {
    looked += characters;
    if (looked > LOOKED_AT) {
      throw Faulty.at(place, "fault.costly", "", "hint.costly");
    }
  }

  /** So many characters are printed. */
  void prints(int characters, Place place) {
    printed += characters;
    if (printed > MOST_CHARACTERS) {
      throw Faulty.at(place, "fault.too-much", "", "hint.costly");
    }
  }
}
