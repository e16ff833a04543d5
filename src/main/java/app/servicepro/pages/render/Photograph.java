package app.servicepro.pages.render;

import app.servicepro.media.Ladder;
import app.servicepro.pages.spi.Picture;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the tenant's library as documents hold it: {@code {"media", "width", "height",
 * "focus": [x, y]}}. Its addresses follow from that alone.
 */
public final class Photograph {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
  private static final int SHARED = 1280;

  private Photograph() {}

  /** Whether it says that it is one. */
  public static boolean is(JsonObject picture) {
    return picture.containsKey("media");
  }

  /** Whether everything is there and in its bounds. */
  public static boolean valid(JsonObject picture) {
    int width = whole(picture.get("width"));
    int height = whole(picture.get("height"));
    return ID.matcher(Json.text(picture, "media", "")).matches()
        && width >= 1
        && width <= Ladder.WIDEST
        && height >= 1
        && height <= Ladder.TALLEST
        && (!picture.containsKey("focus") || position(picture.get("focus")) != null);
  }

  /** Null when it is not valid. */
  static @Nullable Picture of(JsonObject picture, String alt, boolean eager) {
    if (!valid(picture)) {
      return null;
    }
    int width = picture.getInt("width");
    int height = picture.getInt("height");
    var id = picture.getString("media");
    var srcset =
        Ladder.widths(width).stream()
            .map(w -> path(id, w) + " " + w + "w")
            .collect(Collectors.joining(", "));
    return new Picture(
        null,
        path(id, Ladder.usual(width)),
        srcset,
        position(picture.get("focus")),
        width,
        height,
        alt,
        eager,
        (double) width / height);
  }

  /** Where other sites get it that show a link to the page; null when the picture is none. */
  static @Nullable String shared(Picture picture) {
    var src = picture.src();
    if (src == null || picture.srcset() == null) {
      return null;
    }
    return src.substring(0, src.lastIndexOf('/') + 1) + Math.min(SHARED, picture.width());
  }

  private static String path(String id, int width) {
    return "/media/" + id + "/" + width;
  }

  private static int whole(@Nullable JsonValue value) {
    return value instanceof JsonNumber n && n.isIntegral() && n.bigDecimalValue().precision() <= 6
        ? n.intValue()
        : 0;
  }

  private static @Nullable String position(@Nullable JsonValue focus) {
    if (!(focus instanceof JsonArray both) || both.size() != 2) {
      return null;
    }
    for (var part : both) {
      if (!(part instanceof JsonNumber n) || n.doubleValue() < 0 || n.doubleValue() > 1) {
        return null;
      }
    }
    return percent(both.getJsonNumber(0)) + " " + percent(both.getJsonNumber(1));
  }

  private static String percent(JsonNumber share) {
    return Math.round(share.doubleValue() * 100) + "%";
  }
}
