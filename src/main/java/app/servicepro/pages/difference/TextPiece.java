package app.servicepro.pages.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a text that was changed.
 *
 * @param kind {@code same}, {@code old} or {@code new}
 */
public record TextPiece(String kind, String text) {
  private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
  private static final int MOST_WORDS = 600;

  /** Word by word; of texts that are very long, or wholly different, all of the old and the new. */
  public static List<TextPiece> of(String before, String after) {
    var old = List.of(WORDS.split(before, -1));
    var now = List.of(WORDS.split(after, -1));
    var pieces = new ArrayList<TextPiece>();
    if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
      add(pieces, "old", before);
      add(pieces, "new", after);
      return pieces;
    }
    walk(old, now, lengths(old, now), pieces);
    return pieces;
  }

  private static void walk(
      List<String> old, List<String> now, int[][] lengths, List<TextPiece> pieces) {
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).strip().equals(now.get(j).strip())) {
        add(pieces, "same", now.get(j));
        i++;
        j++;
      } else if (j == now.size() || (i < old.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
        add(pieces, "old", old.get(i++));
      } else {
        add(pieces, "new", now.get(j++));
      }
    }
  }

  private static int[][] lengths(List<String> old, List<String> now) {
    var lengths = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            old.get(i).strip().equals(now.get(j).strip())
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  /** Neighbours of a kind are one. */
  private static void add(List<TextPiece> pieces, String kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!pieces.isEmpty() && pieces.getLast().kind().equals(kind)) {
      pieces.set(pieces.size() - 1, new TextPiece(kind, pieces.getLast().text() + text));
    } else {
      pieces.add(new TextPiece(kind, text));
    }
  }
}
