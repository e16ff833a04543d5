package app.servicepro.packs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SVG drawing, checked.
 *
 * @param attributes of the root element: its view box
 * @param inner what is inside the root element
 * @param width of the view box, in its units
 * @param height of the view box
 */
public record Drawing(String attributes, String inner, double width, double height) {
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

  /** The same with ids of its own, to stand beside another one of it on a page. */
  public Drawing apart(String suffix) {
    return new Drawing(attributes, apart(inner, suffix), width, height);
  }

  /** The same of a drawing that is written out already. */
  public static String apart(String svg, String suffix) {
    var ids = ID.matcher(svg).results().map(id -> Pattern.quote(id.group(1))).toList();
    return ids.isEmpty()
        ? svg
        : Pattern.compile("(\\bid=\"|#)(" + String.join("|", ids) + ")(?=[\"')])")
            .matcher(svg)
            .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + m.group(2) + suffix));
  }

  public double ratio() {
    return width / height;
  }

  /** The element, with its alternative text; hidden from screen readers when there is none. */
  public String with(String alternative) {
    var spoken =
        alternative.isEmpty()
            ? " aria-hidden=\"true\">"
            : " role=\"img\" aria-label=\"" + escape(alternative) + "\">";
    return "<svg" + attributes + spoken + inner + "</svg>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
