package app.servicepro.media;

import java.util.ArrayList;
import java.util.List;

/**
 * The widths in which a picture is served: those of the ladder that are smaller than it, and its
 * own. So addresses follow from a picture's width alone.
 */
public final class Ladder {
  /** Nobody needs more pixels; a picture is never wider. */
  public static final int WIDEST = 2560;

  /** Nor taller, so that a long strip stays small. */
  public static final int TALLEST = 5120;

  private static final int SMALLEST = 320;
  private static final List<Integer> STEPS = List.of(SMALLEST, 640, 960, 1280, 1920, WIDEST);
  private static final int USUAL = 960;

  private Ladder() {}

  /** The smallest first. */
  public static List<Integer> widths(int width) {
    var widths = new ArrayList<Integer>();
    STEPS.stream().filter(step -> step < width).forEach(widths::add);
    widths.add(width);
    return List.copyOf(widths);
  }

  /** Whether there is that width; the smallest is there of every picture, if need be as it is. */
  static boolean has(int width, int asked) {
    return asked == SMALLEST || widths(width).contains(asked);
  }

  /** For clients that choose nothing by themselves. */
  public static int usual(int width) {
    return Math.min(USUAL, width);
  }
}
