package app.servicepro.themes.model;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.themes.Font;
import app.servicepro.themes.Pairing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes the pairings of a theme: what a page needs for each, and a sheet that shows them all. */
final class PairingReader {
  private final ThemeFile theme;
  private final FontLibrary library;
  private final UnaryOperator<String> address;

  /**
   * @param library the theme's and its parent's
   * @param address where a file of the theme is served
   */
  PairingReader(ThemeFile theme, FontLibrary library, UnaryOperator<String> address) {
    this.theme = theme;
    this.library = library;
    this.address = address;
  }

  /** The theme's own first; it needs nothing that the theme's style sheet does not have. */
  List<Pairing> pairings() {
    var found = new ArrayList<Pairing>();
    for (var named : theme.pairings()) {
      var css = found.isEmpty() ? "" : faces(named) + tokens(named);
      found.add(new Pairing(named.id(), named.display(), named.body(), css, preloads(named)));
    }
    return found;
  }

  /** For screens where pairings are chosen: every face, and a class for each pairing. */
  String specimen() {
    var css = new StringBuilder();
    theme.fonts().forEach(font -> css.append(StyleSheet.fontFace(font, address)));
    library.families().values().forEach(family -> css.append(faces(family)));
    for (var named : theme.pairings()) {
      css.append(".pairing-").append(theme.id()).append('-').append(named.id());
      css.append("{--font-display:").append(stack(named.display()));
      css.append(";--font-text:").append(stack(named.body())).append("}\n");
    }
    return css.toString();
  }

  private String tokens(ThemeFile.Named named) {
    return "@layer tokens{:root:root{--font-display:%s;--font-text:%s;font-synthesis-weight:none}}\n"
        .formatted(stack(named.display()), stack(named.body()));
  }

  private String stack(String name) {
    var family = library.families().get(name);
    if (family != null) {
      return family.stack();
    }
    return name.equals("system-ui") ? "system-ui,sans-serif" : "\"" + name + "\",sans-serif";
  }

  private String faces(ThemeFile.Named named) {
    var css = new StringBuilder();
    for (var name : names(named)) {
      var family = library.families().get(name);
      if (family != null) {
        css.append(faces(family));
      }
    }
    return css.toString();
  }

  private String faces(FontLibrary.Family family) {
    var css = new StringBuilder(family.fallback());
    family.faces().forEach(face -> css.append(StyleSheet.fontFace(face, address)));
    return css.toString();
  }

  private List<String> preloads(ThemeFile.Named named) {
    var files = new ArrayList<String>();
    for (var name : names(named)) {
      var own = theme.fonts().stream().filter(font -> font.family().equals(name)).toList();
      var family = library.families().get(name);
      if (own.isEmpty() && family == null && !name.equals("system-ui")) {
        throw BrokenContent.near(
            theme.file(), "\"" + name + "\"", "no fonts of the family " + name);
      }
      (own.isEmpty() && family != null ? family.faces() : own)
          .stream().filter(Font::preload).forEach(font -> files.add(address.apply(font.file())));
    }
    return List.copyOf(files);
  }

  private static Set<String> names(ThemeFile.Named named) {
    return new LinkedHashSet<>(List.of(named.display(), named.body()));
  }
}
