package app.servicepro.platform.css;

import app.servicepro.platform.stencil.Faulty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Declarations that load nothing from elsewhere and lie over nothing that is not theirs. */
final class Declarations {
  private static final int HIGHEST = 10;
  private static final Pattern ADDRESS =
      Pattern.compile("/(media|assets)/(?!.*[.][.])[A-Za-z0-9/_.-]{1,200}|#[A-Za-z0-9-]{1,60}");
  private static final Set<String> FUNCTIONS =
      words(
          "var env calc min max clamp abs sign round mod rem sin cos tan asin acos atan atan2 pow"
              + " sqrt hypot log exp rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix"
              + " light-dark linear-gradient radial-gradient conic-gradient"
              + " repeating-linear-gradient repeating-radial-gradient repeating-conic-gradient"
              + " translate translatex translatey translatez translate3d scale scalex scaley scalez"
              + " scale3d rotate rotatex rotatey rotatez rotate3d skew skewx skewy matrix matrix3d"
              + " perspective cubic-bezier steps linear minmax repeat fit-content polygon circle"
              + " ellipse inset path xywh rect blur brightness contrast drop-shadow grayscale"
              + " hue-rotate invert opacity saturate sepia counter counters");
  private static final Set<String> PREFIXED =
      words(
          "-webkit-line-clamp -webkit-box-orient -webkit-text-fill-color -webkit-background-clip"
              + " -webkit-backdrop-filter -webkit-font-smoothing -moz-osx-font-smoothing"
              + " -webkit-hyphens -webkit-text-stroke -webkit-text-stroke-color"
              + " -webkit-text-stroke-width -webkit-mask -webkit-mask-image -webkit-user-select");
  private static final Set<String> REFUSED =
      words("behavior src view-transition-name view-transition-class overlay zoom");
  private static final Set<String> POSITIONS =
      words("static relative absolute initial unset inherit");

  private final Set<String> keyframes;

  /**
   * @param keyframes the names of the sheet's own, which get a prefix
   */
  Declarations(Set<String> keyframes) {
    this.keyframes = keyframes;
  }

  /** The declaration as it is written, without semicolon. */
  String of(CssToken name, List<CssToken> value) {
    var property = name.text().toLowerCase(Locale.ROOT);
    boolean custom = property.startsWith("--");
    if (REFUSED.contains(property)
        || (!custom && property.startsWith("-") && !PREFIXED.contains(property))
        || (!custom && !property.matches("-?[a-z][a-z-]{0,60}"))) {
      throw Faulty.at(name.place(), "fault.css-property", name.text(), "hint.css-property");
    }
    var said = value.stream().filter(t -> t.type() != CssToken.Type.BLANK).toList();
    if (said.isEmpty()) {
      throw Faulty.at(name.place(), "fault.css-value", name.text(), null);
    }
    check(value);
    if (property.equals("position")) {
      position(said);
    }
    var written = property.equals("z-index") ? height(said) : written(property, value);
    return (custom ? name.text() : property) + ":" + written;
  }

  private static void check(List<CssToken> value) {
    int brackets = 0;
    for (int i = 0; i < value.size(); i++) {
      var token = value.get(i);
      switch (token.type()) {
        case FUNCTION -> {
          brackets++;
          require(
              token, FUNCTIONS.contains(token.text()), "fault.css-function", "hint.css-function");
        }
        case URL ->
            require(
                token, ADDRESS.matcher(token.text()).matches(), "fault.css-url", "hint.css-url");
        case SIGN -> {
          char c = token.text().charAt(0);
          brackets += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
          require(
              token,
              (brackets >= 0 && "()[],/+*-".indexOf(c) >= 0) || (c == '!' && important(value, i)),
              "fault.css-sign",
              null);
        }
        case AT -> throw Faulty.at(token.place(), "fault.css-sign", "@", null);
        default -> {}
      }
    }
    require(value.getLast(), brackets == 0, "fault.css-brackets", null);
  }

  private static void require(
      CssToken token, boolean right, String key, @org.jspecify.annotations.Nullable String hint) {
    if (!right) {
      throw Faulty.at(token.place(), key, token.written(), hint);
    }
  }

  /** {@code !important}, and nothing behind it. */
  private static boolean important(List<CssToken> value, int at) {
    var rest =
        value.subList(at + 1, value.size()).stream()
            .filter(t -> t.type() != CssToken.Type.BLANK)
            .toList();
    return rest.size() == 1 && rest.getFirst().text().equalsIgnoreCase("important");
  }

  /** Only what is surely none of the others: no var(), for nobody knows what is in it. */
  private static void position(List<CssToken> said) {
    var first = said.getFirst();
    if (!POSITIONS.contains(first.text().toLowerCase(Locale.ROOT))
        || (said.size() > 1 && !said.get(1).sign('!'))) {
      throw Faulty.at(first.place(), "fault.css-position", first.written(), "hint.css-position");
    }
  }

  private static String height(List<CssToken> said) {
    var first = said.getFirst();
    if (said.size() == 1 && first.text().equalsIgnoreCase("auto")) {
      return "auto";
    }
    if (said.size() > 1 || !first.text().matches("-?[0-9]{1,9}")) {
      throw Faulty.at(first.place(), "fault.css-height", first.written(), "hint.css-height");
    }
    return String.valueOf(Math.clamp(Long.parseLong(first.text()), -HIGHEST, HIGHEST));
  }

  private String written(String property, List<CssToken> value) {
    boolean names = property.equals("animation") || property.equals("animation-name");
    return value.stream()
        .map(t ->
            names && t.type() == CssToken.Type.IDENT && keyframes.contains(t.text())
                ? SafeCss.PREFIX + t.text()
                : t.written())
        .collect(Collectors.joining())
        .strip();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
