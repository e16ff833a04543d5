package app.servicepro.pages.render;

import app.servicepro.pages.spi.LiveData;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.Section;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** JSON-LD for search engines: schema.org LocalBusiness, BreadcrumbList, and what sources add. */
final class StructuredData {
  private final SiteContext context;
  private final Links links;
  private final SiteView site;

  StructuredData(SiteContext context, Links links, SiteView site) {
    this.context = context;
    this.links = links;
    this.site = site;
  }

  /** Each safe to print inside a script element. */
  List<String> of(List<Section> sections, List<PageView.Crumb> crumbs) {
    var all = new ArrayList<JsonObject>(List.of(business()));
    if (!crumbs.isEmpty()) {
      all.add(breadcrumbs(crumbs));
    }
    var seen = new ArrayList<Object>();
    for (var section : sections) {
      if (section.live() instanceof LiveData live && !seen.contains(live)) {
        seen.add(live);
        all.addAll(live.structured(links.origin()));
      }
    }
    return all.stream().map(StructuredData::printed).toList();
  }

  private static String printed(JsonObject object) {
    var whole =
        Json.PROVIDER.createObjectBuilder(object).add("@context", "https://schema.org").build();
    return whole.toString().replace("<", "\\u003c").replace("&", "\\u0026");
  }

  private JsonObject business() {
    var facts = context.site();
    var address = Json.PROVIDER.createObjectBuilder().add("@type", "PostalAddress");
    address.add("addressLocality", site.city());
    if (site.region() != null) {
      address.add("addressRegion", site.region());
    }
    address.add("addressCountry", facts.getString("country"));
    var business =
        Json.PROVIDER
            .createObjectBuilder()
            .add("@type", "LocalBusiness")
            .add("@id", links.origin() + "/#business")
            .add("name", site.name())
            .add("url", links.origin() + "/")
            .add("address", address)
            .add("currenciesAccepted", facts.getString("currency"));
    optional(business, "description", site.tagline());
    optional(business, "telephone", Json.text(facts, "phone"));
    optional(business, "email", site.email());
    if (!site.area().isEmpty()) {
      business.add("areaServed", places());
    }
    if (!site.hours().isEmpty()) {
      business.add("openingHoursSpecification", openingHours());
    }
    if (!Json.objects(facts, "specialHours").isEmpty()) {
      business.add("specialOpeningHoursSpecification", specialHours());
    }
    return business.build();
  }

  private JsonArrayBuilder specialHours() {
    var special = Json.PROVIDER.createArrayBuilder();
    for (var entry : Json.objects(context.site(), "specialHours")) {
      special.add(
          Json.PROVIDER
              .createObjectBuilder()
              .add("@type", "OpeningHoursSpecification")
              .add("validFrom", entry.getString("first"))
              .add("validThrough", entry.getString("last"))
              // search engines read the same time twice as closed
              .add("opens", Json.text(entry, "opens", "00:00"))
              .add("closes", Json.text(entry, "closes", "00:00")));
    }
    return special;
  }

  private static void optional(
      JsonObjectBuilder object, String key, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      object.add(key, value);
    }
  }

  private JsonArrayBuilder places() {
    var places = Json.PROVIDER.createArrayBuilder();
    site.area().forEach(p -> places.add(p.name()));
    return places;
  }

  private JsonArrayBuilder openingHours() {
    var hours = Json.PROVIDER.createArrayBuilder();
    for (var entry : Json.objects(context.site(), "hours")) {
      if (entry.containsKey("opens")) {
        var days = Json.PROVIDER.createArrayBuilder();
        SiteReader.days(entry).forEach(d -> days.add(english(d)));
        hours.add(
            Json.PROVIDER
                .createObjectBuilder()
                .add("@type", "OpeningHoursSpecification")
                .add("dayOfWeek", days)
                .add("opens", entry.getString("opens"))
                .add("closes", entry.getString("closes")));
      }
    }
    return hours;
  }

  private static String english(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private JsonObject breadcrumbs(List<PageView.Crumb> crumbs) {
    var items = Json.PROVIDER.createArrayBuilder();
    int position = 1;
    for (var crumb : crumbs) {
      items.add(
          Json.PROVIDER
              .createObjectBuilder()
              .add("@type", "ListItem")
              .add("position", position++)
              .add("name", crumb.label())
              .add("item", links.origin() + crumb.href()));
    }
    return Json.PROVIDER
        .createObjectBuilder()
        .add("@type", "BreadcrumbList")
        .add("itemListElement", items)
        .build();
  }
}
