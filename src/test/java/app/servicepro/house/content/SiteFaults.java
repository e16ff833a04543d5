package app.servicepro.house.content;

import app.servicepro.platform.json.Json;
import app.servicepro.support.Content;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is wrong with a whole site: its pages, and what they say of each other. */
public final class SiteFaults {
  private static final List<String> FILES =
      List.of("/icon.svg", "/icon-180.png", "/manifest.webmanifest");

  private final Content.Site site;
  private final Map<String, Document> pages;
  private final List<String> faults = new ArrayList<>();

  private SiteFaults(Content.Site site, Map<String, Document> pages) {
    this.site = site;
    this.pages = pages;
  }

  public static List<String> in(Content.Site site) {
    var pages = pages(site);
    return in(site, pages, pages.keySet());
  }

  /**
   * @param judged the addresses of the pages to judge; the others are only looked at from there
   */
  static List<String> in(
      Content.Site site, Map<String, Document> pages, Collection<String> judged) {
    var rules = new SiteFaults(site, pages);
    for (var address : judged) {
      rules.page(address, Objects.requireNonNull(pages.get(address), address));
    }
    return rules.faults;
  }

  static Map<String, Document> pages(Content.Site site) {
    var pages = new TreeMap<String, Document>();
    for (var address : site.addresses()) {
      pages.put(address, Jsoup.parse(site.html(address).orElseThrow()));
    }
    return pages;
  }

  private void page(String address, Document page) {
    PageFaults.in(page, site.seed().name()).forEach(fault -> add(address, fault));
    page.select("a[href]").forEach(link -> link(address, page, link));
    page.select("link[href], script[src], img[src]").forEach(e -> file(address, e));
    languages(address, page);
    facts(address, page);
  }

  private void link(String address, Document page, Element link) {
    var href = link.attr("href");
    if (!href.startsWith("/") && !href.startsWith("#")) {
      return;
    }
    int hash = href.indexOf('#');
    var path = hash < 0 ? href : href.substring(0, hash);
    var target = path.isEmpty() ? page : pages.get(path);
    if (target == null) {
      add(address, "a link to " + href + ", where nothing is");
    } else if (hash >= 0 && target.getElementById(href.substring(hash + 1)) == null) {
      add(address, "a link to " + href + ", an id that is not there");
    }
  }

  private void file(String address, Element element) {
    var path = element.hasAttr("href") ? element.attr("href") : element.attr("src");
    if (path.startsWith("/") && !site.theme().assets().containsKey(path) && !FILES.contains(path)) {
      add(address, "a file " + path + ", which nobody serves");
    }
  }

  /** Canonical is the page itself; every language names every language, itself included. */
  private void languages(String address, Document page) {
    var origin = site.context().origin();
    var canonical = page.select("link[rel=canonical]").eachAttr("href");
    if (!canonical.equals(List.of(origin + address))) {
      add(address, "canonical is " + canonical);
    }
    if (!page.select("meta[property=og:url]").attr("content").equals(origin + address)) {
      add(address, "og:url is not the page itself");
    }
    var alternates = alternates(page);
    var languages = new TreeSet<>(site.context().languages());
    languages.add("x-default");
    if (!alternates.keySet().equals(languages)) {
      add(address, "hreflang names " + alternates.keySet() + ", not " + languages);
    }
    if (!(origin + address).equals(alternates.get(page.select("html").attr("lang")))) {
      add(address, "hreflang does not name the page itself");
    }
    for (var other : alternates.entrySet()) {
      var there = pages.get(other.getValue().replace(origin, ""));
      if (there == null || !alternates(there).equals(alternates)) {
        add(address, "hreflang " + other.getKey() + " is not answered by " + other.getValue());
      }
    }
  }

  private static Map<String, String> alternates(Document page) {
    return page.select("link[rel=alternate][hreflang]").stream()
        .collect(
            Collectors.toMap(
                e -> e.attr("hreflang"), e -> e.attr("href"), (a, b) -> a + " " + b, TreeMap::new));
  }

  private void facts(String address, Document page) {
    var facts = new ArrayList<JsonObject>();
    for (var script : page.select("script[type=application/ld+json]")) {
      try {
        facts.add(Json.object(script.data()));
      } catch (RuntimeException e) {
        add(address, "JSON-LD that is no JSON: " + e.getMessage());
      }
    }
    new Facts(facts, site).faults(address).forEach(fault -> add(address, fault));
  }

  private void add(String address, String fault) {
    faults.add(site.theme().id() + " " + site.pack().id() + " " + address + ": " + fault);
  }
}
