package app.servicepro.pages.render;

/**
 * Addresses within a site. The first language has no prefix, the others have {@code /es}.
 *
 * @param origin scheme, host and port of the site's own address, e.g. {@code https://a.example}
 * @param prefix below which every link of the page stays: "", or "/preview/…" for a draft
 * @param language of the page
 * @param first the site's first language
 */
public record Links(String origin, String prefix, String language, String first) {
  /** Those of the published site. */
  public Links(String origin, String language, String first) {
    this(origin, "", language, first);
  }

  /** What comes before a path: "" or "/es", behind the prefix. */
  public String base() {
    return base(language);
  }

  public String base(String otherLanguage) {
    return prefix + spoken(otherLanguage);
  }

  private String spoken(String otherLanguage) {
    return otherLanguage.equals(first) ? "" : "/" + otherLanguage;
  }

  /** A path of the site ("/", "/services") as an address in the page's language. */
  public String to(String path) {
    return base() + path;
  }

  /** What a link setting says: paths of the site get the language, all else stays. */
  public String target(String link) {
    return link.startsWith("/") && !link.startsWith("/assets/") ? to(link) : link;
  }

  public String absolute(String path) {
    return absolute(path, language);
  }

  /** Where the page is or will be for visitors: without the prefix. */
  public String absolute(String path, String otherLanguage) {
    return origin + spoken(otherLanguage) + path;
  }
}
