package app.servicepro.packs;

/**
 * An SVG drawing, checked.
 *
 * @param attributes of the root element: its view box
 * @param inner what is inside the root element
 * @param width of the view box, in its units
 * @param height of the view box
 */
public record Drawing(String attributes, String inner, double width, double height) {

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
