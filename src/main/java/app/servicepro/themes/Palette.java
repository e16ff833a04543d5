package app.servicepro.themes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of colours, each by day and by night.
 *
 * @param roles background, surface, text, muted, line, primary, on-primary, accent
 * @param art overrides of the drawings' colours
 */
public record Palette(String id, Map<String, Pair> roles, Map<String, Pair> art) {
  public static final List<String> ROLES =
      List.of("background", "surface", "text", "muted", "line", "primary", "on-primary", "accent");

  /** One colour for light and one for dark surroundings, as CSS writes them. */
  public record Pair(String light, String dark) {
    public Colour colour(boolean night) {
      return Colour.parse(night ? dark : light);
    }
  }

  public Pair role(String name) {
    var pair = roles.get(name);
    if (pair == null) {
      throw new IllegalArgumentException("no such role: " + name);
    }
    return pair;
  }

  public Colour colour(String role, boolean night) {
    return role(role).colour(night);
  }

  /** The same with some colours of one's own. */
  public Palette with(Map<String, Pair> own) {
    if (own.isEmpty()) {
      return this;
    }
    var all = new LinkedHashMap<>(roles);
    all.putAll(own);
    return new Palette(id, all, art);
  }
}
