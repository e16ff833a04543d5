package app.servicepro.platform.html;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Elements and attributes that a section may have; what is not here may not be there. */
final class Allowed {
  static final String PIECE = "sp-part";

  static final Set<String> HTML =
      words(
          "section article aside nav header footer div h1 h2 h3 h4 h5 h6 hgroup address p span a b"
              + " strong i em small s del ins mark sub sup q cite code kbd samp var abbr dfn time"
              + " data bdi bdo br wbr hr ul ol li dl dt dd figure figcaption blockquote pre table"
              + " caption thead tbody tfoot tr th td colgroup col img picture source details"
              + " summary meter progress ruby rt rp");

  static final Set<String> SVG = words("svg g path circle ellipse rect line polyline polygon");

  static final Set<String> VOID = words("br wbr hr col img source");

  /** Elements whose end people leave out. */
  static final Set<String> ENDED_BY_OTHERS =
      words("li dt dd p tr td th thead tbody tfoot caption colgroup rt rp");

  private static final Set<String> GLOBAL = words("class lang dir title hidden role translate");

  private static final Map<String, Set<String>> OWN =
      Map.ofEntries(
          Map.entry("a", words("href target hreflang rel")),
          Map.entry(
              "img", words("src srcset sizes alt width height loading decoding fetchpriority")),
          Map.entry("source", words("srcset sizes media type width height")),
          Map.entry("ol", words("start reversed type")),
          Map.entry("li", words("value")),
          Map.entry("td", words("colspan rowspan headers")),
          Map.entry("th", words("colspan rowspan headers scope abbr")),
          Map.entry("col", words("span")),
          Map.entry("colgroup", words("span")),
          Map.entry("time", words("datetime")),
          Map.entry("del", words("datetime")),
          Map.entry("ins", words("datetime")),
          Map.entry("data", words("value")),
          Map.entry("meter", words("value min max low high optimum")),
          Map.entry("progress", words("value max")),
          Map.entry("details", words("open name")));

  private static final Set<String> DRAWN =
      words(
          "class viewbox preserveaspectratio width height d cx cy r rx ry x y x1 y1 x2 y2 points"
              + " fill stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray"
              + " fill-rule opacity transform focusable");

  private static final Map<String, String> SVG_CASE =
      Map.of("viewbox", "viewBox", "preserveaspectratio", "preserveAspectRatio");

  private Allowed() {}

  static boolean attribute(String element, String name) {
    if (name.startsWith("aria-")) {
      return name.matches("aria-[a-z]{2,30}");
    }
    return SVG.contains(element)
        ? DRAWN.contains(name)
        : GLOBAL.contains(name)
            || name.equals("id")
            || name.equals("style")
            || own(name)
            || OWN.getOrDefault(element, Set.of()).contains(name);
  }

  /** The product's own marks are not a template's to give. */
  private static boolean own(String name) {
    return name.matches("data-[a-z][a-z0-9-]{0,30}")
        && !name.startsWith("data-section")
        && !name.startsWith("data-missing")
        && !name.startsWith("data-palette")
        && !name.startsWith("data-sp");
  }

  static String written(String attribute) {
    return SVG_CASE.getOrDefault(attribute, attribute);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
