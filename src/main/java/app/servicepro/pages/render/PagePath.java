package app.servicepro.pages.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which page an address means.
 *
 * @param language by the first part of the path
 * @param path without the language: "/", "/services", "/services/full-detail"
 * @param page the name of its document: "home", "services", "service"
 * @param subject what the page is about: "full-detail"
 */
public record PagePath(String language, String path, String page, @Nullable String subject) {
  private static final Pattern PATH =
      Pattern.compile("/|/([a-z0-9-]{1,60})(?:/([a-z0-9-]{1,60}))?");

  /** Pages that are never at an address of their own. */
  private static final List<String> HIDDEN =
      List.of("home", "service", "not-found", "unavailable", "coming-soon");

  /**
   * @param languages the site's, the first one first
   * @return empty when no page can be at this address
   */
  public static Optional<PagePath> parse(String address, List<String> languages) {
    var language = language(address, languages);
    var prefixed = !language.equals(languages.getFirst());
    var path = prefixed ? address.substring(language.length() + 1) : address;
    var match = PATH.matcher(path);
    if (!match.matches()) {
      return Optional.empty();
    }
    if (path.equals("/")) {
      return Optional.of(new PagePath(language, path, "home", null));
    }
    var name = match.group(1);
    var subject = match.group(2);
    if (subject != null) {
      return name.equals("services")
          ? Optional.of(new PagePath(language, path, "service", subject))
          : Optional.empty();
    }
    return HIDDEN.contains(name)
        ? Optional.empty()
        : Optional.of(new PagePath(language, path, name, null));
  }

  /** The language of an address: its first part when that is one, else the site's first. */
  public static String language(String address, List<String> languages) {
    for (var tag : languages.subList(1, languages.size())) {
      if (address.startsWith("/" + tag + "/")) {
        return tag;
      }
    }
    return languages.getFirst();
  }

  /**
   * Where a page is that is asked for under a near miss of its address: without the slash that a
   * language's home has, with one that no other page has, or with the first language's name.
   */
  public static Optional<String> proper(String address, List<String> languages) {
    var first = "/" + languages.getFirst();
    if (address.equals(first) || address.startsWith(first + "/")) {
      var rest = address.substring(first.length());
      return Optional.of(rest.isEmpty() ? "/" : rest);
    }
    if (languages.contains(address.substring(1))) {
      return Optional.of(address + "/");
    }
    return address.length() > 1 && address.endsWith("/") && !address.endsWith("//")
        ? Optional.of(address.substring(0, address.length() - 1))
        : Optional.empty();
  }

  /** Whether it stands for the whole site, so that there is no other page to go to. */
  public boolean closed() {
    return page.equals("coming-soon") || page.equals("unavailable");
  }

  /** A page of the theme (not found, coming soon), shown at the site's root. */
  public static PagePath notice(String language, String page) {
    return new PagePath(language, "/", page, null);
  }
}
