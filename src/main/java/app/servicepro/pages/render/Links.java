package app.servicepro.pages.render;

import java.util.regex.Pattern;

/**
 * Addresses within a site. The first language has no prefix, the others have {@code /es}.
 *
 * @param origin scheme, host and port of the site's own address, e.g. {@code https://a.example}
 * @param prefix below which every link of the page stays: "", or "/preview/…" for a draft
 * @param language of the page
 * @param first the site's first language
 */
public record Links(String origin, String prefix, String language, String first) {
  private static final Pattern SAFE =
      Pattern.compile(
          "/(?!/)[A-Za-z0-9/_#-]*|tel:\\+?[0-9-]+|mailto:[^\\s\"<>]+|https://[^\\s\"<>]+");

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

  /** Whether it is an address that a page may lead to: of the site, a phone, a mail, the web. */
  public static boolean leads(String link) {
    return SAFE.matcher(link).matches();
  }

  /**
   * What a link setting says: paths of the site get the language, all else stays. What no link may
   * say leads home, wherever it has come from.
   */
  public String target(String link) {
    if (!leads(link) && !link.startsWith("/assets/")) {
      return to("/");
    }
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
