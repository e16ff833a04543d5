package app.servicepro.editor.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of the editor somebody wants to see.
 *
 * @param language of the preview; empty for the site's first
 * @param section its id, {@code header} or {@code footer}; empty for the page's first
 * @param panel {@code add}, {@code page}, {@code new}, {@code menu}, {@code site} or {@code look}
 *     instead of a section; empty for none
 */
public record Wish(String page, String language, String section, String panel) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,4})?");

  static Wish of(
      String page, @Nullable String language, @Nullable String section, @Nullable String panel) {
    return new Wish(page, matching(TAG, language), matching(NAME, section), matching(NAME, panel));
  }

  Wish section(String id) {
    return new Wish(page, language, id, "");
  }

  Wish panel(String name) {
    return new Wish(page, language, "", name);
  }

  /** Where it is shown. */
  String path() {
    return "/dashboard/editor/pages/"
        + page
        + "?language="
        + language
        + (section.isEmpty() ? "" : "&section=" + section)
        + (panel.isEmpty() ? "" : "&panel=" + panel);
  }

  /**
   * @param what the key of what is said of it
   */
  String done(String what) {
    return path() + "&done=" + what;
  }

  private static String matching(Pattern pattern, @Nullable String given) {
    return given != null && pattern.matcher(given).matches() ? given : "";
  }
}
