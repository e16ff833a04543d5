package app.servicepro.pages.seed;

import java.util.Locale;
import java.util.Map;

/**
 * Something wrong in a page.
 *
 * @param at where in the document: {@code sections/hero/settings/headline}
 * @param said where, in short, for those who write packs: {@code hero.headline}
 * @param sentence what, in English, for the same
 * @param arguments of the words that say it to owners
 */
public record PageFault(
    Kind kind, String at, String said, String sentence, Map<String, Object> arguments) {
  public PageFault {
    arguments = Map.copyOf(arguments);
  }

  /** What can be wrong. */
  public enum Kind {
    REQUIRED,
    TOO_LONG,
    VALUE,
    ID,
    TWICE,
    SECTIONS,
    BLOCKS,
    /** The theme does not know it: kept, and not shown. */
    UNKNOWN;

    /** As in keys of words: {@code too-long}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether visitors would notice; what the theme does not know they do not see. */
  public boolean breaks() {
    return kind != Kind.UNKNOWN;
  }

  @Override
  public String toString() {
    return said + sentence;
  }
}
