package app.servicepro.pages.web;

import app.servicepro.pages.Pages;
import app.servicepro.pages.SiteState;
import app.servicepro.pages.render.Links;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.themes.OwnColours;
import app.servicepro.themes.Palette;
import app.servicepro.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;

/** What browsers and search engines ask every site for: site map, robots, manifest, icon. */
@ApplicationScoped
public class SiteFiles {
  @Inject private Pages pages;
  @Inject private Themes themes;
  @Inject private SitePictures pictures;

  Optional<CachedPage> make(SiteState state, String path) {
    return switch (path) {
      case "/robots.txt" -> file(state, "text/plain; charset=utf-8", robots(state));
      case "/sitemap.xml" -> file(state, "application/xml; charset=utf-8", siteMap(state));
      case "/manifest.webmanifest" ->
          file(state, "application/manifest+json; charset=utf-8", manifest(state));
      case "/icon.svg", "/favicon.ico" -> Optional.of(pictures.icon(state));
      default -> pictures.make(state, path);
    };
  }

  private static Optional<CachedPage> file(SiteState state, String type, String text) {
    return Optional.of(CachedPage.file(state.languages().getFirst(), type, text));
  }

  private static String robots(SiteState state) {
    return "User-agent: *\nDisallow: /api/\nSitemap: " + state.origin() + "/sitemap.xml\n";
  }

  private String siteMap(SiteState state) {
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    xml.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (var path : Tenancy.as(state.tenant(), pages::paths)) {
      for (var language : state.languages()) {
        var links = new Links(state.origin(), language, state.languages().getFirst());
        xml.append("<url><loc>").append(links.absolute(path)).append("</loc>");
        for (var other : state.languages()) {
          xml.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(other);
          xml.append("\" href=\"").append(links.absolute(path, other)).append("\"/>");
        }
        xml.append("</url>\n");
      }
    }
    return xml.append("</urlset>\n").toString();
  }

  private String manifest(SiteState state) {
    var site = facts(state);
    var icons = Json.PROVIDER.createArrayBuilder().add(icon("/icon.svg", "any", "image/svg+xml"));
    for (int size : new int[] {192, 512}) {
      icons.add(icon("/icon-" + size + ".png", size + "x" + size, "image/png"));
    }
    return Json.PROVIDER
        .createObjectBuilder()
        .add("name", site.getString("name"))
        .add("short_name", site.getString("name"))
        .add("lang", state.languages().getFirst())
        .add("start_url", "/")
        .add("display", "browser")
        .add("background_color", palette(site).colour("background", false).hex())
        .add("theme_color", palette(site).colour("primary", false).hex())
        .add("icons", icons)
        .build()
        .toString();
  }

  private static JsonObject icon(String src, String sizes, String type) {
    return Json.PROVIDER
        .createObjectBuilder()
        .add("src", src)
        .add("sizes", sizes)
        .add("type", type)
        .build();
  }

  private JsonObject facts(SiteState state) {
    return Tenancy.as(state.tenant(), pages::facts).orElseThrow();
  }

  private Palette palette(JsonObject site) {
    return themes
        .get(site.getString("theme"))
        .palette(site.getString("palette"))
        .with(OwnColours.of(site));
  }
}
