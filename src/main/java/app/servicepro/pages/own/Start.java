package app.servicepro.pages.own;

import app.servicepro.themes.Theme;
import java.util.List;

/** What somebody begins with who writes a section template: the theme's, where that is possible. */
final class Start {
  private Start() {}

  /**
   * The first of the theme's templates of that section, its own and then what it replaces, that the
   * tenants' language can say; the theme's own, to be worked on, when it can say none.
   */
  static String of(Stencils stencils, Theme theme, String type) {
    var sources =
        theme.workshop().sections().getOrDefault(type, List.of()).stream()
            .map(Translation::of)
            .toList();
    return sources.stream()
        .filter(source -> stencils.compile(theme, type, source).stencil() != null)
        .findFirst()
        .orElse(sources.isEmpty() ? "" : sources.getFirst());
  }
}
