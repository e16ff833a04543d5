package app.servicepro.look.web;

import app.servicepro.look.Change;
import app.servicepro.look.LookCards;
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

/** Writes the screens of the look, in the viewer's language. */
final class LookWriter {
  private static final String BUNDLE = "look";
  private final Words words;
  private final String locale = Viewer.required().locale();
  private final LookCards cards;

  LookWriter(Words words) {
    this.words = words;
    this.cards = new LookCards(words, locale);
  }

  LookPage page(LookFacts now, List<Theme> themes) {
    return new LookPage(
        themes.stream().map(theme -> theme.look().specimen()).toList(),
        themes.stream().map(theme -> card(theme, now)).toList(),
        cards.palettes(now),
        now.palette().colour("primary", false).hex(),
        fields(now.palette(), false),
        fields(now.palette(), true),
        Legibility.measure(now.palette()).stream().map(m -> measured(m, now.palette())).toList(),
        !now.own().isEmpty(),
        cards.letters(now),
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
                Map.of("name", cards.named("palette." + change.palette(), change.palette())))
            : say(
                "switch.palette",
                Map.of("name", cards.named("palette." + change.palette(), change.palette()))));
    var pairing = next.pairing(change.pairing());
    var families = Map.of("name", LookCards.families(pairing.display(), pairing.body()));
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
        cards.named("theme." + next.id(), next.id()),
        card(next, now),
        List.of(next.look().specimen()),
        preview,
        points,
        kept);
  }

  String say(String key, Map<String, ?> arguments) {
    return words.text(locale, BUNDLE, key, arguments);
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
        cards.named("theme." + theme.id(), theme.id()),
        words.has(BUNDLE, "about." + theme.id()) ? say("about." + theme.id(), Map.of()) : "",
        theme.look().preview(),
        now.name(),
        style(palette),
        LookCards.face(theme, pairing),
        current);
  }

  private static String style(Palette palette) {
    var style = new StringBuilder();
    palette
        .roles()
        .forEach((role, pair) ->
            style
                .append("--of-")
                .append(role)
                .append(":")
                .append(LookCards.both(pair))
                .append(';'));
    return style.toString();
  }

  private LookPage.Measured measured(Legibility.Measure measure, Palette palette) {
    var pair = measure.pair();
    return new LookPage.Measured(
        pair.front(),
        pair.back(),
        LookCards.ratio(pair.need()),
        measure.night(),
        LookCards.ratio(measure.ratio()),
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
}
