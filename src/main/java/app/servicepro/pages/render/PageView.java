package app.servicepro.pages.render;

import app.servicepro.themes.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page as templates see it, in one language. */
public record PageView(
    String kind,
    String lang,
    String dir,
    String title,
    String description,
    String canonical,
    String base,
    String home,
    List<Language> languages,
    List<Offer> offers,
    List<Crumb> breadcrumbs,
    List<Section> sections,
    Section header,
    Section footer,
    Head head,
    String year) {

  /** A language the page exists in, and its address there. */
  public record Language(String lang, String name, String href, boolean current) {}

  /** The quiet line that offers another language, in that language. */
  public record Offer(String lang, String href, String text, String accept, String decline) {}

  public record Crumb(String label, String href) {}

  /** The same page in a language, for search engines. */
  public record Alternate(String lang, String href) {}

  /**
   * What the head of the page holds beyond its title.
   *
   * @param image address of the picture that others show beside a link to the page; null for none
   * @param look address of the site's own style sheet; null when it has none
   * @param share address of the picture that stands for the whole site where the page has none
   */
  public record Head(
      String stylesheet,
      @Nullable String look,
      String script,
      List<String> preloads,
      List<Alternate> alternates,
      List<String> jsonLd,
      String icon,
      String touchIcon,
      String share,
      String manifest,
      String colorLight,
      String colorDark,
      boolean noindex,
      String ogLocale,
      String siteName,
      @Nullable String image) {}
}
