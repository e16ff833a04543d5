package app.servicepro.themes.lint;

import app.servicepro.platform.render.LiteralWords;
import app.servicepro.themes.SectionSchema;
import app.servicepro.themes.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Templates: no words, no script, whole pictures, only settings that there are. */
public final class TemplateRules {
  /** The one file that links the script and prints what search engines read. */
  private static final String HEAD = "snippets/head.peb";

  private static final Pattern PEBBLE =
      Pattern.compile("\\{#.*?#}|\\{%.*?%}|\\{\\{.*?}}", Pattern.DOTALL);
  private static final Pattern SCRIPT =
      Pattern.compile("<script\\b|<style\\b|\\son[a-z]+\\s*=|javascript:|<iframe\\b|<object\\b");
  private static final Pattern RAW = Pattern.compile("([\\w.]+)\\s*\\|\\s*raw\\b");
  private static final Pattern IMG = Pattern.compile("<img\\b[^>]*>", Pattern.DOTALL);
  private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>", Pattern.DOTALL);
  private static final Pattern SETTING = Pattern.compile("\\bsection\\.settings\\.(\\w+)");
  private static final List<String> PICTURE = List.of("src", "width", "height", "alt");

  private TemplateRules() {}

  /**
   * @param schemas of the sections, inheritance done
   */
  public static List<String> faults(ThemeFolder theme, Map<String, SectionSchema> schemas) {
    var faults = new ArrayList<String>();
    for (var path : theme.own("", ".peb")) {
      var source = theme.text(path);
      faults.addAll(LiteralWords.faults(theme.folder().resolve(path).toString(), source));
      // strings of Pebble keep their length, so that a fault can tell its line
      var html = PEBBLE.matcher(source).replaceAll(TemplateRules::blank);
      if (!path.equals(HEAD)) {
        each(SCRIPT, html, theme, path, faults, found -> "no script or style: " + found.group());
        each(RAW, source, theme, path, faults, TemplateRules::raw);
      }
      each(IMG, html, theme, path, faults, TemplateRules::image);
      each(SVG, html, theme, path, faults, TemplateRules::drawing);
      each(SETTING, source, theme, path, faults, found -> setting(path, schemas, found.group(1)));
    }
    return faults;
  }

  private interface Rule {
    /** What is wrong; nothing when all is well. */
    String judge(MatchResult found);
  }

  private static void each(
      Pattern pattern,
      String text,
      ThemeFolder theme,
      String path,
      List<String> faults,
      Rule rule) {
    pattern
        .matcher(text)
        .results()
        .forEach(found -> {
          var reason = rule.judge(found);
          if (!reason.isEmpty()) {
            faults.add(theme.fault(path, ThemeFolder.line(text, found.start()), reason));
          }
        });
  }

  private static String blank(MatchResult match) {
    return match.group().replaceAll("[^\\n]", " ");
  }

  private static String raw(MatchResult found) {
    return found.group(1).endsWith(".svg")
        ? ""
        : "only a picture's svg is printed raw: " + found.group(1);
  }

  private static String image(MatchResult found) {
    var missing =
        PICTURE.stream()
            .filter(name -> !found.group().matches("(?s).*\\s" + name + "=.*"))
            .toList();
    return missing.isEmpty() ? "" : "an img without " + String.join(", ", missing);
  }

  private static String drawing(MatchResult found) {
    return found.group().contains("aria-hidden=\"true\"") || found.group().contains("role=\"img\"")
        ? ""
        : "an svg that is neither spoken nor hidden";
  }

  private static String setting(String path, Map<String, SectionSchema> schemas, String name) {
    var type = path.replaceFirst("^sections/(.*)\\.peb$", "$1");
    var schema = schemas.get(type);
    boolean known =
        schema == null || schema.settings().stream().map(Setting::id).anyMatch(name::equals);
    return known ? "" : type + " has no setting " + name;
  }
}
