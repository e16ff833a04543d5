package app.servicepro.house.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What is wrong with one page as a reader, a screen reader or a search engine meets it. */
public final class PageFaults {
  private static final int TITLE = 60;
  private static final int DESCRIPTION = 160;
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
  private static final String SPOKEN =
      "title, h1, h2, h3, h4, h5, h6, p, a, button, li, dt, dd, th, blockquote, figcaption,"
          + " caption, summary, label, b, strong, em";
  private static final Set<String> SHOWN = Set.of("alt", "title", "aria-label", "content", "href");
  private static final Pattern KEY =
      Pattern.compile("(?<![\\w@/.-])[a-z][a-z_-]*(\\.[a-z0-9_-]+){2,}(?![\\w/])");
  private static final Pattern UNFILLED =
      Pattern.compile("\\{[a-z_]*\\}|\\bnull\\b|\\bundefined\\b");

  private final Document page;
  private final List<String> faults = new ArrayList<>();

  private PageFaults(Document page) {
    this.page = page;
  }

  /**
   * @param name of the business, which a title may add
   */
  public static List<String> in(Document page, String name) {
    var rules = new PageFaults(page);
    rules.headings();
    rules.ids();
    rules.pictures();
    rules.texts();
    rules.emptiness();
    rules.head(name);
    return rules.faults;
  }

  private void headings() {
    var headings = page.select(HEADINGS);
    if (page.select("h1").size() != 1) {
      faults.add(page.select("h1").size() + " h1 elements");
    }
    int level = 0;
    for (var heading : headings) {
      int own = heading.tagName().charAt(1) - '0';
      if (own > level + 1) {
        faults.add("h" + own + " \"" + heading.text() + "\" after h" + level);
      }
      level = own;
    }
  }

  private void ids() {
    var seen = new HashSet<String>();
    page.select("[id]").stream()
        .filter(e -> !seen.add(e.id()))
        .forEach(e -> faults.add("the id " + e.id() + " is used twice"));
    for (var name :
        List.of("aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget")) {
      page.select("[" + name + "]").stream()
          .filter(e -> !seen.containsAll(List.of(e.attr(name).split(" "))))
          .forEach(e -> faults.add(name + "=" + e.attr(name) + " names no id"));
    }
    page.select("use[href], use[xlink:href]").stream()
        .map(e -> e.attr("href"))
        .filter(target -> !seen.contains(target.replace("#", "")))
        .forEach(target -> faults.add("a drawing uses " + target + ", which is not there"));
  }

  private void pictures() {
    for (var picture : page.select("img")) {
      for (var needed : List.of("src", "width", "height", "alt")) {
        if (!picture.hasAttr(needed)) {
          faults.add("an img without " + needed + ": " + picture.attr("src"));
        }
      }
    }
    page.select("svg").stream()
        .filter(svg -> !svg.attr("role").equals("img") && !svg.attr("aria-hidden").equals("true"))
        .forEach(svg -> faults.add("an svg that is neither spoken nor hidden"));
  }

  private void texts() {
    for (var element : page.select(":not(script):not(style)")) {
      for (var node : element.childNodes()) {
        if (node instanceof TextNode text) {
          judge(text.text());
        }
      }
      for (var attribute : element.attributes()) {
        if (SHOWN.contains(attribute.getKey()) || attribute.getKey().startsWith("aria-")) {
          judge(attribute);
        }
      }
    }
  }

  private void judge(Attribute attribute) {
    var value = attribute.getValue();
    if (!value.startsWith("http") && !value.startsWith("/assets/")) {
      judge(value);
    }
  }

  private void judge(String text) {
    if (KEY.matcher(text).find()) {
      faults.add("a raw key: " + text.strip());
    }
    if (UNFILLED.matcher(text).find()) {
      faults.add("nothing was put in: " + text.strip());
    }
  }

  private void emptiness() {
    page.select(SPOKEN).stream()
        .filter(PageFaults::silent)
        .forEach(e -> faults.add("an empty " + e.tagName() + ": " + shortened(e)));
  }

  private static boolean silent(Element element) {
    return element.closest("svg, [aria-hidden=true]") == null
        && element.text().isBlank()
        && element.attr("aria-label").isBlank()
        && element.select("img[alt]:not([alt=\"\"]), svg[role=img]").isEmpty();
  }

  private static String shortened(Element element) {
    var html = element.outerHtml();
    return html.substring(0, Math.min(html.length(), 120));
  }

  private void head(String name) {
    var most = TITLE + " · ".length() + name.length();
    length("title", page.title(), most);
    length("description", page.select("meta[name=description]").attr("content"), DESCRIPTION);
    for (var needed : List.of("og:title", "og:type", "og:site_name", "og:locale")) {
      length(needed, page.select("meta[property=" + needed + "]").attr("content"), most);
    }
    for (var needed :
        List.of(
            "html[lang]",
            "html[dir]",
            "meta[charset]",
            "meta[name=viewport]",
            "link[rel=icon]",
            "link[rel=manifest]")) {
      if (page.select(needed).isEmpty()) {
        faults.add("no " + needed);
      }
    }
  }

  private void length(String what, String text, int most) {
    if (text.isBlank() || text.length() > most) {
      faults.add(what + " has " + text.length() + " characters, 1 to " + most + ": " + text);
    }
  }
}
