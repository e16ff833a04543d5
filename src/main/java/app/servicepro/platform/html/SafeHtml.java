package app.servicepro.platform.html;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The HTML of one section that a stranger has a hand in: parsed as browsers do, judged element by
 * element, and written anew from the tree. So what is sent is balanced, consists of allowed
 * elements and attributes only, and reads the same to every browser.
 */
public final class SafeHtml {
  private static final int MOST_ERRORS = 1;

  private SafeHtml() {}

  /**
   * @param pieces trusted HTML for the stand-ins {@code <sp-part n="0">}
   * @param outermost the one element that everything stands in
   * @param id of the section
   * @return the section, or nothing; an attribute whose value may not be is left out
   * @throws Unsafe for an element or attribute that may not be
   */
  public static String of(String html, List<String> pieces, String outermost, String id) {
    var out = new StringBuilder(html.length() + 256);
    var writer = new Writer(out, pieces, id, false);
    root(parsed(html, false), html, pieces, outermost).forEach(writer::element);
    return out.toString();
  }

  /**
   * The same, stricter: values that may not be, ends that were forgotten and errors of HTML are
   * refused, too.
   */
  public static void check(String html, List<String> pieces, String outermost, String id) {
    var document = parsed(html, true);
    var root = root(document, html, pieces, outermost);
    root.forEach(new Writer(new StringBuilder(), pieces, id, true)::element);
    for (var error : document.parser().getErrors()) {
      throw new Unsafe(Math.max(0, error.getPosition() - 1), "fault.html", Map.of(), "hint.html");
    }
  }

  private static Document parsed(String html, boolean strict) {
    var parser = Parser.htmlParser().setTrackPosition(true);
    if (strict) {
      parser.setTrackErrors(MOST_ERRORS);
    }
    return parser.parseInput("<!doctype html><body>" + html, "");
  }

  /** The one element, or none; text beside it must be blank. */
  private static List<Element> root(
      Document document, String html, List<String> pieces, String outermost) {
    for (var node : document.body().childNodes()) {
      boolean blank =
          !(node instanceof Element) && !(node instanceof TextNode text && !text.isBlank());
      boolean right = node instanceof Element e && e.normalName().equals(outermost);
      if (!blank && !right) {
        throw new Unsafe(
            offset(node), "fault.outermost", Map.of("name", outermost), "hint.outermost");
      }
    }
    var found = document.body().children();
    if (found.size() > 1) {
      throw new Unsafe(
          offset(found.get(1)), "fault.outermost", Map.of("name", outermost), "hint.outermost");
    }
    if (document.select(Allowed.PIECE).size() != pieces.size()) {
      throw new Unsafe(
          Math.max(0, html.indexOf("<" + Allowed.PIECE)), "fault.piece-place", Map.of(), null);
    }
    return found;
  }

  static int offset(Node node) {
    return Math.max(0, node.sourceRange().startPos() - "<!doctype html><body>".length());
  }
}
