package app.servicepro.platform.stencil;

/** Characters that no source needs and that hide things from whoever reads it. */
public final class Characters {
  private static final int JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0x00AD;

  private Characters() {}

  /**
   * @throws Faulty for the first control, mark of direction or half character
   */
  public static void check(String source) {
    int line = 1;
    int start = 0;
    for (int at = 0; at < source.length(); at += Character.charCount(source.codePointAt(at))) {
      int c = source.codePointAt(at);
      if (c == '\n') {
        line++;
        start = at + 1;
      } else if (c != '\t' && strange(c)) {
        throw Faulty.at(
            new Place(line, at - start + 1), "fault.character", "U+%04X".formatted(c), null);
      }
    }
  }

  private static boolean strange(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> c != JOINER && c != SOFT_HYPHEN;
      default -> false;
    };
  }
}
