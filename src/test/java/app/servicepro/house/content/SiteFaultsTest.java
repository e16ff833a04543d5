package app.servicepro.house.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.support.Content;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sound page is changed in one place, and the fault is seen. */
class SiteFaultsTest {
  private static final Content CONTENT = Content.read(Path.of("."));
  private static final Content.Site SITE =
      CONTENT.site(
          CONTENT.theme("base"),
          CONTENT.pack("lawn-care"),
          WebsiteSeed.demo(CONTENT.pack("lawn-care")));

  private static final Map<String, Document> PAGES = SiteFaults.pages(SITE);

  @Test
  void aSoundSiteHasNoFault() {
    assertThat(SiteFaults.in(SITE, PAGES, PAGES.keySet())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <h1                      | <h1>x</h1><h1               | 2 h1 elements
          <h2                      | <h4>deep</h4><h2            | h4 "deep" after h1
          id="main"                | id="pages"                  | the id pages is used twice
          aria-labelledby="h-head" | aria-labelledby="h-lost"    | aria-labelledby=h-lost names no id
          </main>                  | <svg><use href="#x"/></svg></main> | a drawing uses #x, which is not there
          </main>                  | <svg></svg></main>          | an svg that is neither spoken nor hidden
          </main>                  | <img src="/icon.svg" width="1" height="1"></main> | an img without alt
          </main>                  | <img src="/icon.svg" width="1" alt=""></main>     | an img without height
          </main>                  | <p>pages.faq.title</p></main>      | a raw key: pages.faq.title
          </main>                  | <p>Dear {name}</p></main>          | nothing was put in: Dear {name}
          </main>                  | <p>null</p></main>                 | nothing was put in: null
          </main>                  | <a aria-label="x" href="/null">a</a></main> | nothing was put in: /null
          </main>                  | <p> </p></main>                    | an empty p
          </main>                  | <a href="/"><img src="/icon.svg" alt="" width="1" height="1"></a></main> | an empty a
          </main>                  | <a href="/lost">a</a></main>       | a link to /lost, where nothing is
          </main>                  | <a href="/contact#lost">a</a></main> | a link to /contact#lost, an id that is not there
          /icon.svg                | /lost.svg                   | a file /lost.svg, which nobody serves
          rel="canonical"          | rel="x"                     | canonical is []
          hreflang="es" href="https://site.example/es/faq" | hreflang="es" href="https://site.example/es/about" | hreflang es is not answered
          hreflang="x-default"     | hreflang="fr"               | hreflang names [en, es, fr], not [en, es, x-default]
          <html lang="en"          | <html lang="es"             | hreflang does not name the page itself
          content="https://site.example/faq" | content="/faq"   | og:url is not the page itself
          <title>                  | <title>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | title has
          name="description"       | name="x"                    | description has 0 characters
          property="og:locale"     | name="x"                    | og:locale has 0 characters
          rel="manifest"           | rel="x"                     | no link[rel=manifest]
          "FAQPage"                | "Page"                      | no FAQPage with answers
          "LocalBusiness"          | "Business"                  | no LocalBusiness
          "BreadcrumbList"         | "List"                      | 0 BreadcrumbList
          "@context":              | "context":                  | JSON-LD without context
          ld+json">{               | ld+json">                   | JSON-LD that is no JSON
          """)
  void aPlantedFaultIsSeen(String from, String to, String fault) {
    assertThat(SITE.html("/faq").orElseThrow()).contains(from);

    assertThat(after("/faq", from, to))
        .anyMatch(f -> f.startsWith("base lawn-care /faq: " + fault));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /services          | "@type":"Service" | "@type":"Thing" | 9 services in JSON-LD
          /services/aeration | "@type":"Service" | "@type":"Thing" | 0 services in JSON-LD
          /services/aeration | "price":"         | "price":"about  | a Service without name, description or price
          """)
  void aServiceThatSearchEnginesCannotReadIsSeen(
      String address, String from, String to, String fault) {
    assertThat(after(address, from, to))
        .singleElement()
        .asString()
        .startsWith("base lawn-care " + address + ": " + fault);
  }

  private static List<String> after(String address, String from, String to) {
    var html = SITE.html(address).orElseThrow();
    int at = html.indexOf(from);
    var pages = new TreeMap<>(PAGES);
    pages.put(
        address, Jsoup.parse(html.substring(0, at) + to + html.substring(at + from.length())));
    return SiteFaults.in(SITE, pages, List.of(address));
  }

  @Test
  void addressesOfASiteComeInAllLanguages() {
    assertThat(SITE.addresses())
        .containsAll(List.of("/", "/es/", "/faq", "/es/faq", "/services/aeration"));
  }
}
