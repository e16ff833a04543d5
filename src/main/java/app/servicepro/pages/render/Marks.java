package app.servicepro.pages.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the editor which text of a page is which value of the draft. A value goes through the
 * templates between two letters that nobody types; in the finished page they become an element, and
 * nothing inside a tag or in the head.
 */
public final class Marks {
  /** For pages that nobody edits. */
  static final Marks NONE = new Marks(false);

  private static final char OPEN = '\ue0f0';
  private static final char CLOSE = '\ue0f1';
  private static final char FIRST = '\ue200';
  private static final char LAST = '\uf8ff';
  private static final Pattern OURS = Pattern.compile("[\ue0f0\ue0f1\ue200-\uf8ff]");
  private static final Set<String> PLAIN =
      Set.of("script", "style", "title", "textarea", "option", "svg");

  private final boolean on;
  private final List<String> elements = new ArrayList<>();

  private Marks(boolean on) {
    this.on = on;
  }

  public static Marks on() {
    return new Marks(true);
  }

  /**
   * A text with its mark.
   *
   * @param at the path of the text in the language of the page
   * @param whole whether the page shows all of it as it is, so that it may be typed over
   * @param instead the language that stands in for a missing one; null when nothing is missing
   */
  String around(String text, String doc, String at, boolean whole, @Nullable String instead) {
    if (!on) {
      return text;
    }
    var plain = OURS.matcher(text).replaceAll("");
    if (elements.size() > LAST - FIRST) {
      return plain;
    }
    elements.add(
        "<sp-text doc=\""
            + doc
            + "\" at=\""
            + at
            + (whole ? "\"" : "\" data-part")
            + (instead == null ? "" : " data-missing lang=\"" + instead + "\"")
            + ">");
    return "" + OPEN + (char) (FIRST + elements.size() - 1) + plain + CLOSE;
  }

  /** The page with elements instead of marks. */
  String written(String html) {
    return on ? new Writing(html).all() : html;
  }

  /** Goes through a page once, knowing whether it is in a tag. */
  private final class Writing {
    private final String html;
    private final StringBuilder out;
    private boolean tag;
    private char quote;
    private String inside = "";
    private int open;

    private Writing(String html) {
      this.html = html;
      this.out = new StringBuilder(html.length() + elements.size() * 80);
    }

    private String all() {
      int body = Math.max(0, html.indexOf("<body"));
      out.append(OURS.matcher(html.substring(0, body)).replaceAll(""));
      for (int i = body; i < html.length(); i++) {
        char c = html.charAt(i);
        if (c == OPEN || c == CLOSE || (c >= FIRST && c <= LAST)) {
          mark(c, i);
        } else {
          out.append(c);
          step(c, i);
        }
      }
      return out.toString();
    }

    private void mark(char c, int i) {
      if (tag || !inside.isEmpty()) {
        return;
      }
      if (c == OPEN && i + 1 < html.length()) {
        int index = html.charAt(i + 1) - FIRST;
        if (index >= 0 && index < elements.size()) {
          out.append(elements.get(index));
          open++;
        }
      } else if (c == CLOSE && open > 0) {
        out.append("</sp-text>");
        open--;
      }
    }

    private void step(char c, int i) {
      if (!tag) {
        tag = c == '<' && i + 1 < html.length() && " \n".indexOf(html.charAt(i + 1)) < 0;
        if (tag) {
          enter(i + 1);
        }
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        tag = false;
      }
    }

    private void enter(int from) {
      boolean end = html.charAt(from) == '/';
      int start = end ? from + 1 : from;
      int stop = start;
      while (stop < html.length() && Character.isLetterOrDigit(html.charAt(stop))) {
        stop++;
      }
      var name = html.substring(start, stop);
      if (end && name.equals(inside)) {
        inside = "";
      } else if (!end && inside.isEmpty() && PLAIN.contains(name)) {
        inside = name;
      }
    }
  }
}
