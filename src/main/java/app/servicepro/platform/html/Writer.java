package app.servicepro.platform.html;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Writes a tree, judging as it goes. */
final class Writer {
  private static final int DEEPEST = 60;

  private final StringBuilder out;
  private final List<String> pieces;
  private final String id;
  private final boolean strict;
  private int depth;

  /**
   * @param strict whether a value that may not be is an error rather than left out
   */
  Writer(StringBuilder out, List<String> pieces, String id, boolean strict) {
    this.out = out;
    this.pieces = pieces;
    this.id = id;
    this.strict = strict;
  }

  void element(Element element) {
    var name = element.normalName();
    if (name.equals(Allowed.PIECE)) {
      piece(element);
      return;
    }
    boolean drawn = element.tag().namespace().equals(Parser.NamespaceSvg);
    if (!(drawn ? Allowed.SVG : Allowed.HTML).contains(name)
        || (!drawn && !element.tag().namespace().equals(Parser.NamespaceHtml))) {
      throw unsafe(element, "fault.element", Map.of("name", shortened(name)), "hint.elements");
    }
    if (++depth > DEEPEST) {
      throw unsafe(element, "fault.deep", Map.of(), null);
    }
    open(element, name);
    if (drawn || !Allowed.VOID.contains(name)) {
      ended(element, name);
      children(element);
      out.append("</").append(name).append('>');
    }
    depth--;
  }

  private void open(Element element, String name) {
    out.append('<').append(name);
    for (var attribute : element.attributes()) {
      attribute(element, name, attribute);
    }
    if (name.equals("a") && element.hasAttr("target")) {
      out.append(" rel=\"noopener\"");
    }
    out.append('>');
  }

  private void attribute(Element element, String name, Attribute attribute) {
    var key = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
    if (!Allowed.attribute(name, key)) {
      throw unsafe(
          element,
          "fault.attribute",
          Map.of("name", shortened(key), "element", name),
          key.startsWith("on") ? "hint.no-script" : "hint.attributes");
    }
    if (!Values.right(name, key, attribute.getValue(), id)) {
      if (strict) {
        throw unsafe(
            element,
            "fault.value",
            Map.of("name", key, "value", shortened(attribute.getValue())),
            hint(key));
      }
      return;
    }
    if (!key.equals("rel")) {
      out.append(' ').append(Allowed.written(key)).append("=\"");
      escaped(attribute.getValue());
      out.append('"');
    }
  }

  private static @Nullable String hint(String attribute) {
    return switch (attribute) {
      case "href" -> "hint.links";
      case "src", "srcset" -> "hint.pictures";
      case "style" -> "hint.style";
      case "id" -> "hint.ids";
      default -> null;
    };
  }

  private void ended(Element element, String name) {
    if (strict
        && !Allowed.ENDED_BY_OTHERS.contains(name)
        && !Allowed.SVG.contains(name)
        && element.endSourceRange().isImplicit()) {
      throw unsafe(element, "fault.unended-element", Map.of("name", name), "hint.html");
    }
  }

  private void children(Element element) {
    for (var child : element.childNodes()) {
      if (child instanceof Element inner) {
        element(inner);
      } else if (child instanceof TextNode text) {
        escaped(text.getWholeText());
      }
    }
  }

  private void piece(Element element) {
    var number = element.attr("n");
    if (number.matches("[0-9]{1,6}") && Integer.parseInt(number) < pieces.size()) {
      out.append(pieces.get(Integer.parseInt(number)));
    }
    children(element);
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '`' -> out.append("&#96;");
        case '\0' -> {}
        default -> out.append(c);
      }
    }
  }

  private static Unsafe unsafe(
      Element at, String key, Map<String, String> words, @Nullable String hint) {
    return new Unsafe(SafeHtml.offset(at), key, words, hint);
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
