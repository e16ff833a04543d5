package app.servicepro.themes;

import org.jspecify.annotations.Nullable;

/** Sections that a site prints itself. Under the name {@code own} in the model of a page. */
@FunctionalInterface
public interface OwnSections {
  /** The section as HTML; null when the theme is to print it. */
  @Nullable String html(Section section);
}
