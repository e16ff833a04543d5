package app.servicepro.pages.look;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The picture that stands beside a link to the site in messages and social networks. */
public final class ShareCard {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;

  private static final int EDGE = 80;
  private static final int MARK = 104;
  private static final int BAR = 20;
  private static final int LARGEST = 84;
  private static final int SMALLEST = 48;
  private static final int MOST_LINES = 3;
  private static final double LEADING = 1.1;

  private ShareCard() {}

  /**
   * @param headline what the home page says first
   * @param place where the business is
   */
  public static byte[] png(SiteMark mark, String headline, String place) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = SiteMark.pen(image);
    pen.setColor(mark.colour("background"));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(mark.colour("primary"));
    pen.fillRect(0, HEIGHT - BAR, WIDTH, BAR);
    mark.draw(pen, EDGE, EDGE, MARK);
    pen.setColor(mark.colour("text"));
    int beside = EDGE + MARK + 28;
    pen.fill(Lettering.outline(cut(mark.name(), 40, WIDTH - EDGE - beside), 40, beside, EDGE + 46));
    pen.setColor(mark.colour("muted"));
    pen.fill(Lettering.outline(cut(place, 30, WIDTH - EDGE - beside), 30, beside, EDGE + 92));
    pen.setColor(mark.colour("text"));
    int size = size(headline);
    var lines = lines(headline, size);
    double y = HEIGHT - BAR - EDGE - (lines.size() - 1) * size * LEADING;
    for (var line : lines) {
      pen.fill(Lettering.outline(line, size, EDGE, y));
      y += size * LEADING;
    }
    pen.dispose();
    return SiteMark.png(image);
  }

  private static int size(String headline) {
    int size = LARGEST;
    while (size > SMALLEST && wrapped(headline, size).size() > MOST_LINES) {
      size -= 4;
    }
    return size;
  }

  private static List<String> lines(String headline, int size) {
    var lines = wrapped(headline, size);
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    var rest = String.join(" ", lines.subList(MOST_LINES - 1, lines.size()));
    var cut = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
    cut.add(cut(rest, size, WIDTH - 2 * EDGE));
    return cut;
  }

  private static List<String> wrapped(String words, int size) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : words.strip().split("\\s+", -1)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || Lettering.width(longer, size) <= WIDTH - 2 * EDGE) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(cut(line, size, WIDTH - 2 * EDGE));
    return lines;
  }

  private static String cut(String words, int size, double room) {
    if (Lettering.width(words, size) <= room) {
      return words;
    }
    int end = words.length();
    while (end > 0 && Lettering.width(words.substring(0, end) + "…", size) > room) {
      end = words.offsetByCodePoints(end, -1);
    }
    return words.substring(0, end).strip() + "…";
  }
}
