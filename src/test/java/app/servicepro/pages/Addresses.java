package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.servicepro.support.Http;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** The paths of a site's pages, as its site map names them. */
final class Addresses {
  private static final Pattern LOC = Pattern.compile("<loc>https?://[^/<]+(/[^<]*)</loc>");

  private Addresses() {}

  static List<String> of(Http http, String host) throws IOException {
    var map = http.get(host, "/sitemap.xml");
    assertEquals(200, map.status(), host);
    var paths = LOC.matcher(map.text()).results().map(loc -> loc.group(1)).toList();
    assertFalse(paths.isEmpty(), host + " has an empty site map");
    return paths;
  }
}
