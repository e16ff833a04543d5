package app.servicepro.themes;

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
  public record Pair(String light, String dark) {}

  public Pair role(String name) {
    var pair = roles.get(name);
    if (pair == null) {
      throw new IllegalArgumentException("no such role: " + name);
    }
    return pair;
  }
}
