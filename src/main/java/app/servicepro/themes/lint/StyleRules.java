package app.servicepro.themes.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Style sheets: in a layer of their own, whole, not nested too deep, no unknown variable. */
public final class StyleRules {
  private static final int DEEPEST = 7;
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern LAYER =
      Pattern.compile("\\s*@layer (tokens|base|parts|sections|print)\\s*\\{.*", Pattern.DOTALL);
  private static final Pattern FOREIGN =
      Pattern.compile("@import|url\\(\\s*[\"']?(https?:)?//|expression\\(|(?<![-\\w])behavior:");

  /** Without a value of its own for the case that there is none. */
  private static final Pattern USED = Pattern.compile("var\\(\\s*(--[a-z0-9-]+)\\s*\\)");

  private static final Pattern DEFINED = Pattern.compile("(--[a-z0-9-]+)\\s*:");
  private static final Pattern PROPERTY = Pattern.compile("@property\\s+(--[a-z0-9-]+)");

  private StyleRules() {}

  /**
   * @param sheet the whole style sheet, palettes and parent included
   */
  public static List<String> faults(ThemeFolder theme, String sheet) {
    var faults = new ArrayList<String>();
    var defined = defined(theme, sheet);
    for (var path : theme.own("", ".css")) {
      var css = COMMENT.matcher(theme.text(path)).replaceAll(StyleRules::blank);
      if (!LAYER.matcher(css).matches()) {
        faults.add(
            theme.fault(path, 1, "rules stand in @layer tokens, base, parts, sections or print"));
      }
      braces(theme, path, css, faults);
      each(FOREIGN, css)
          .forEach(f -> faults.add(at(theme, path, css, f, f.group() + " is not for themes")));
      each(USED, css)
          .filter(f -> !defined.contains(f.group(1)))
          .forEach(f -> faults.add(at(theme, path, css, f, "no variable " + f.group(1))));
    }
    return faults;
  }

  private static Set<String> defined(ThemeFolder theme, String sheet) {
    var names = new TreeSet<String>();
    var templates =
        Stream.of(theme.inherited(), theme.own())
            .flatMap(files -> files.entrySet().stream())
            .filter(file -> file.getKey().endsWith(".peb"))
            .map(file -> app.servicepro.platform.content.ContentFiles.text(file.getValue()));
    Stream.concat(Stream.of(sheet), templates)
        .flatMap(text -> Stream.concat(each(DEFINED, text), each(PROPERTY, text)))
        .forEach(found -> names.add(found.group(1)));
    return names;
  }

  private static void braces(ThemeFolder theme, String path, String css, List<String> faults) {
    int depth = 0;
    boolean told = false;
    for (int i = 0; i < css.length(); i++) {
      depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
      if (!told && (depth > DEEPEST || depth < 0)) {
        var reason = depth < 0 ? "a } too many" : "nested deeper than " + DEEPEST;
        faults.add(theme.fault(path, ThemeFolder.line(css, i), reason));
        told = true;
      }
    }
    if (depth > 0) {
      faults.add(theme.fault(path, ThemeFolder.line(css, css.length()), "a } is missing"));
    }
  }

  private static Stream<MatchResult> each(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  private static String at(
      ThemeFolder theme, String path, String css, MatchResult found, String reason) {
    return theme.fault(path, ThemeFolder.line(css, found.start()), reason);
  }

  private static String blank(MatchResult comment) {
    return comment.group().replaceAll("[^\\n]", " ");
  }
}
