package app.servicepro.platform.forms;

import java.text.Normalizer;

/**
 * A text as somebody typed it: composed (NFC), with plain line ends, and with or without characters
 * that nobody sees and that can make a text look like another one.
 *
 * @see <a href="https://www.unicode.org/reports/tr36/">Unicode Technical Report 36</a>
 */
public record Typed(String text, boolean invisible) {
  private static final int JOINER = 0x200d;

  public static Typed line(String raw) {
    return of(raw.replace('\t', ' '), false);
  }

  public static Typed lines(String raw) {
    return of(raw.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n'), true);
  }

  public int length() {
    return text.codePointCount(0, text.length());
  }

  /** What cannot be seen is gone from the text, so that sending it again is all there is to do. */
  private static Typed of(String raw, boolean lines) {
    var seen = new StringBuilder(raw.length());
    boolean hidden = false;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      int width = Character.charCount(c);
      if (visible(c) || (lines && (c == '\n' || c == '\t')) || joinsPictures(raw, i)) {
        seen.appendCodePoint(c);
      } else {
        hidden = true;
      }
      i += width;
    }
    return new Typed(Normalizer.normalize(seen, Normalizer.Form.NFC).strip(), hidden);
  }

  private static boolean visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> !blankLetter(c);
    };
  }

  /** Letters and symbols that are drawn as nothing: Hangul fillers, Khmer vowels, empty Braille. */
  private static boolean blankLetter(int c) {
    return switch (c) {
      case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0 -> true;
      default -> false;
    };
  }

  /** A family is several people in one picture. */
  private static boolean joinsPictures(String raw, int at) {
    return raw.charAt(at) == JOINER
        && at > 0
        && at + 1 < raw.length()
        && partOfPicture(raw.codePointBefore(at))
        && Character.isExtendedPictographic(raw.codePointAt(at + 1));
  }

  private static boolean partOfPicture(int c) {
    return Character.isEmojiModifier(c) || c == 0xfe0f || Character.isExtendedPictographic(c);
  }
}
