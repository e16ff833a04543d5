package app.servicepro.templates;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line. */
public final class Difference {
  private static final int MOST = 600;

  /**
   * @param mark "+" for what only the second has, "-" for what only the first has, " " for both
   */
  public record Line(String mark, String text) {}

  private Difference() {}

  /** Every line of both, in order; nothing when they are the same or too long to be compared. */
  public static List<Line> of(String first, String second) {
    var a = first.strip().split("\n", -1);
    var b = second.strip().split("\n", -1);
    if (first.strip().equals(second.strip()) || a.length > MOST || b.length > MOST) {
      return List.of();
    }
    var common = common(a, b);
    var lines = new ArrayList<Line>();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i].equals(b[j])) {
        lines.add(new Line(" ", a[i++]));
        j++;
      } else if (j == b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line("-", a[i++]));
      } else {
        lines.add(new Line("+", b[j++]));
      }
    }
    return lines;
  }

  /** How many lines the rests have in common, from each pair of lines on. */
  private static int[][] common(String[] a, String[] b) {
    var lengths = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        lengths[i][j] =
            a[i].equals(b[j])
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }
}
