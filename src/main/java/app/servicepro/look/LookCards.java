package app.servicepro.look;

import app.servicepro.platform.i18n.Words;
import app.servicepro.themes.Legibility;
import app.servicepro.themes.Palette;
import app.servicepro.themes.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What can be chosen of a theme's looks, as cards to pick from, in a language.
 *
 * @param locale of whoever looks
 */
public record LookCards(Words words, String locale) {
  private static final String BUNDLE = "look";
  private static final List<Legibility.Pair> TELLING =
      List.of(
          new Legibility.Pair("text", "background", Legibility.TEXT),
          new Legibility.Pair("on-primary", "primary", Legibility.TEXT));

  /**
   * A palette by some of its colours, for light and dark surroundings.
   *
   * @param colours as CSS
   */
  public record OfPalette(
      String id, String name, List<String> colours, List<Measured> measures, boolean current) {}

  /**
   * What was measured of two colours that meet, by day.
   *
   * @param what the words on them are
   * @param ratio written out: "5.2"
   */
  public record Measured(String what, String ratio) {}

  /**
   * A pairing, set in itself.
   *
   * @param face the class of its letters in the theme's specimen
   */
  public record OfLetters(String id, String name, String face, boolean current) {}

  /** The theme's palettes; none is current while colours of one's own lie over it. */
  public List<OfPalette> palettes(LookFacts now) {
    return now.theme().palettes().stream()
        .map(palette ->
            new OfPalette(
                palette.id(),
                named("palette." + palette.id(), palette.id()),
                Stream.of("background", "text", "primary", "accent")
                    .map(role -> both(palette.role(role)))
                    .toList(),
                TELLING.stream().map(pair -> measured(pair, palette)).toList(),
                now.own().isEmpty() && palette.equals(now.shipped())))
        .toList();
  }

  /** The theme's pairings of letters. */
  public List<OfLetters> letters(LookFacts now) {
    return now.theme().pairings().stream()
        .map(p ->
            new OfLetters(
                p.id(),
                families(p.display(), p.body()),
                face(now.theme(), p.id()),
                p.equals(now.pairing())))
        .toList();
  }

  /** What a theme or a palette is called; its id where nobody has said. */
  public String named(String key, String id) {
    if (words.has(BUNDLE, key)) {
      return words.text(locale, BUNDLE, key, Map.of());
    }
    return id.isEmpty()
        ? id
        : Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
  }

  /** The class of a pairing's letters in the theme's specimen. */
  public static String face(Theme theme, String pairing) {
    return "pairing-" + theme.id() + "-" + pairing;
  }

  /** Both families of a pairing, or the one. */
  public static String families(String display, String body) {
    return display.equals(body) ? display : display + " · " + body;
  }

  /** A colour that follows the surroundings, as CSS. */
  public static String both(Palette.Pair pair) {
    return "light-dark(" + pair.light() + "," + pair.dark() + ")";
  }

  /** Rounded down: 4.49 is not 4.5. */
  public static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10);
  }

  private Measured measured(Legibility.Pair pair, Palette palette) {
    var front = palette.colour(pair.front(), false);
    return new Measured(
        words.text(locale, BUNDLE, "pair." + pair.front(), Map.of()),
        ratio(front.contrast(palette.colour(pair.back(), false))));
  }
}
