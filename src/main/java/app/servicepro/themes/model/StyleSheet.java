package app.servicepro.themes.model;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.content.ContentFiles;
import app.servicepro.themes.Font;
import app.servicepro.themes.Palette;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The one style sheet of a theme: layers, fonts, palettes, then its files in order. */
final class StyleSheet {
  private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern BLANK = Pattern.compile("\\s*\\n\\s*");

  private StyleSheet() {}

  /**
   * @param files the theme's files by path, inheritance done
   * @param address where a file of the theme is served
   */
  static String of(
      ThemeFile theme, SequencedMap<String, Path> files, UnaryOperator<String> address) {
    var css = new StringBuilder("@layer tokens, base, parts, sections, print;\n");
    theme.fonts().forEach(font -> css.append(fontFace(font, address)));
    for (var palette : theme.palettes()) {
      css.append(palette(palette, palette.equals(theme.palettes().getFirst())));
    }
    for (var folder : List.of("css/", "sections/")) {
      files.forEach((path, file) -> {
        if (path.startsWith(folder) && path.endsWith(".css")) {
          css.append(rewritten(file, address)).append('\n');
        }
      });
    }
    return css.toString();
  }

  static String fontFace(Font font, UnaryOperator<String> address) {
    return "@font-face{font-family:\"%s\";src:url(%s) format(\"woff2\");font-weight:%s;font-style:%s;font-display:swap%s}\n"
        .formatted(
            font.family(),
            address.apply(font.file()),
            font.weight(),
            font.style(),
            font.range().isEmpty() ? "" : ";unicode-range:" + font.range());
  }

  private static String palette(Palette palette, boolean first) {
    var css = new StringBuilder("@layer tokens{");
    if (first) {
      css.append(":root,");
    }
    css.append(":root[data-palette=\"").append(palette.id()).append("\"]{");
    append(css, "--", palette.roles());
    append(css, "--art-", palette.art());
    return css.append("}}\n").toString();
  }

  private static void append(StringBuilder css, String prefix, Map<String, Palette.Pair> colours) {
    colours.forEach((name, pair) ->
        css.append(prefix)
            .append(name)
            .append(":light-dark(")
            .append(pair.light())
            .append(',')
            .append(pair.dark())
            .append(");"));
  }

  private static String rewritten(Path file, UnaryOperator<String> address) {
    var source = ContentFiles.text(file);
    var css = COMMENT.matcher(source).replaceAll("");
    css =
        URL.matcher(css)
            .replaceAll(found -> {
              var target = found.group(1);
              if (target.startsWith("#") || target.startsWith("data:")) {
                return java.util.regex.Matcher.quoteReplacement(found.group());
              }
              try {
                return "url(" + address.apply(target) + ")";
              } catch (IllegalArgumentException e) {
                throw BrokenContent.near(file, target, "no file " + target);
              }
            });
    return BLANK.matcher(css).replaceAll("\n").strip();
  }
}
