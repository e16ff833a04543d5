package app.servicepro.look.web;

import app.servicepro.look.Change;
import app.servicepro.look.LookFacts;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.i18n.Words;
import app.servicepro.themes.Legibility;
import app.servicepro.themes.Palette;
import app.servicepro.themes.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the screens of the look, in the viewer's language. */
final class LookWriter {
  private static final String BUNDLE = "look";
  private static final List<Legibility.Pair> TELLING =
      List.of(
          new Legibility.Pair("text", "background", Legibility.TEXT),
          new Legibility.Pair("on-primary", "primary", Legibility.TEXT));

  private final Words words;
  private final String locale = Viewer.required().locale();

  LookWriter(Words words) {
    this.words = words;
  }

  LookPage page(LookFacts now, List<Theme> themes) {
    return new LookPage(
        themes.stream().map(theme -> theme.look().specimen()).toList(),
        themes.stream().map(theme -> card(theme, now)).toList(),
        now.theme().palettes().stream().map(palette -> chips(palette, now)).toList(),
        now.palette().colour("primary", false).hex(),
        fields(now.palette(), false),
        fields(now.palette(), true),
        Legibility.measure(now.palette()).stream().map(m -> measured(m, now.palette())).toList(),
        !now.own().isEmpty(),
        now.theme().pairings().stream()
            .map(p ->
                new LookPage.Letters(
                    p.id(),
                    letters(p.display(), p.body()),
                    face(now.theme(), p.id()),
                    p.equals(now.pairing())))
            .toList(),
        now.name(),
        now.badge().name().toLowerCase(Locale.ROOT),
        now.badgeShown(),
        edits());
  }

  ThemePage theme(LookFacts now, Theme next, Change change, String preview) {
    var points = new ArrayList<String>();
    points.add(
        change.samePalette()
            ? say(
                "switch.palette.same",
                Map.of("name", named("palette." + change.palette(), change.palette())))
            : say(
                "switch.palette",
                Map.of("name", named("palette." + change.palette(), change.palette()))));
    var pairing = next.pairing(change.pairing());
    var families = Map.of("name", letters(pairing.display(), pairing.body()));
    points.add(say(change.samePairing() ? "switch.letters.same" : "switch.letters", families));
    if (!change.mended().isEmpty()) {
      points.add(say("switch.mended", Map.of("roles", roles(change.mended()))));
    }
    var kept =
        change.kept().stream()
            .map(k -> say("switch.kept", Map.of("section", k.section(), "page", k.page())))
            .toList();
    return new ThemePage(
        next.id(),
        named("theme." + next.id(), next.id()),
        card(next, now),
        List.of(next.look().specimen()),
        preview,
        points,
        kept);
  }

  String say(String key, Map<String, ?> arguments) {
    return words.text(locale, BUNDLE, key, arguments);
  }

  /** A sentence about two colours that cannot be read. */
  static String ratio(double ratio) {
    // 4.49 is not 4.5
    return String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10);
  }

  String role(String role) {
    return say("role." + role, Map.of());
  }

  private String roles(List<String> roles) {
    return String.join(", ", roles.stream().map(this::role).toList());
  }

  static boolean edits() {
    var viewer = Viewer.required();
    return viewer.may(Permission.SITE_EDIT) && viewer.features().contains("work");
  }

  private LookPage.Card card(Theme theme, LookFacts now) {
    boolean current = theme.id().equals(now.theme().id());
    var palette = current ? now.palette() : theme.palette(now.shipped().id());
    var pairing = current ? now.pairing().id() : theme.pairings().getFirst().id();
    return new LookPage.Card(
        theme.id(),
        named("theme." + theme.id(), theme.id()),
        words.has(BUNDLE, "about." + theme.id()) ? say("about." + theme.id(), Map.of()) : "",
        now.name(),
        style(palette),
        face(theme, pairing),
        current);
  }

  private static String style(Palette palette) {
    var style = new StringBuilder();
    palette
        .roles()
        .forEach((role, pair) ->
            style.append("--of-").append(role).append(":").append(both(pair)).append(';'));
    return style.toString();
  }

  private static String both(Palette.Pair pair) {
    return "light-dark(" + pair.light() + "," + pair.dark() + ")";
  }

  private static String face(Theme theme, String pairing) {
    return "pairing-" + theme.id() + "-" + pairing;
  }

  private static String letters(String display, String body) {
    return display.equals(body) ? display : display + " · " + body;
  }

  private LookPage.Chips chips(Palette palette, LookFacts now) {
    return new LookPage.Chips(
        palette.id(),
        named("palette." + palette.id(), palette.id()),
        Stream.of("background", "text", "primary", "accent")
            .map(role -> both(palette.role(role)))
            .toList(),
        TELLING.stream().map(pair -> measured(day(pair, palette), palette)).toList(),
        now.own().isEmpty() && palette.equals(now.shipped()));
  }

  private static Legibility.Measure day(Legibility.Pair pair, Palette palette) {
    var front = palette.colour(pair.front(), false);
    return new Legibility.Measure(pair, false, front.contrast(palette.colour(pair.back(), false)));
  }

  private LookPage.Measured measured(Legibility.Measure measure, Palette palette) {
    var pair = measure.pair();
    return new LookPage.Measured(
        pair.front(),
        pair.back(),
        ratio(pair.need()),
        measure.night(),
        ratio(measure.ratio()),
        measure.passes(),
        palette.colour(pair.back(), measure.night()).css(),
        palette.colour(pair.front(), measure.night()).css());
  }

  private static List<LookPage.Field> fields(Palette palette, boolean night) {
    return Palette.ROLES.stream()
        .map(role ->
            new LookPage.Field(
                (night ? "night-" : "day-") + role, role, palette.colour(role, night).hex()))
        .toList();
  }

  /** What a theme or a palette is called; its id where nobody has said. */
  private String named(String key, String id) {
    if (words.has(BUNDLE, key)) {
      return say(key, Map.of());
    }
    return id.isEmpty()
        ? id
        : Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
  }
}
