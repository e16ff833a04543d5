package app.servicepro.media.check;

import java.util.regex.Pattern;

/** The name of a picture, from what its sender called the file; no path and no address. */
public final class FileName {
  private static final int LONGEST = 120;
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
  private static final Pattern ODD = Pattern.compile("[\\p{C}\\p{Z}\\s_]+");

  private FileName() {}

  public static String of(String called) {
    var last = FOLDERS.matcher(called).replaceFirst("");
    var bare = ENDING.matcher(last).replaceFirst("");
    var plain = ODD.matcher(bare).replaceAll(" ").strip();
    int length = plain.codePointCount(0, plain.length());
    if (length > LONGEST) {
      return plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).strip();
    }
    return plain.isEmpty() ? "–" : plain;
  }
}
