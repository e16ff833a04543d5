package app.servicepro.pages.look;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The picture that a business is known by, as the document {@code site} has it: {@code logo}, a
 * picture of the library.
 *
 * @param media the picture's id
 */
public record Logo(String media, int width, int height) {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
  private static final List<Integer> LADDER = List.of(320, 640, 960, 1280, 1920, 2560);
  private static final double WIDE = 2.2;

  /**
   * @param site the document
   */
  public static Optional<Logo> of(JsonObject site) {
    var logo = Json.child(site, "logo");
    var media = Json.text(logo, "media", "");
    int width = logo.getInt("width", 0);
    int height = logo.getInt("height", 0);
    return ID.matcher(media).matches() && width > 0 && height > 0
        ? Optional.of(new Logo(media, width, height))
        : Optional.empty();
  }

  /** Its address on the site's host, at least so wide if it has that. */
  public String address(int wanted) {
    return "/media/" + media + "/" + step(wanted);
  }

  /** Which of the widths that it is made in. */
  public int step(int wanted) {
    return LADDER.stream().filter(w -> w >= wanted && w < width).findFirst().orElse(width);
  }

  /** Whether it is most likely the name itself, so that the name need not stand beside it. */
  public boolean wide() {
    return width >= WIDE * height;
  }
}
