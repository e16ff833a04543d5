package app.servicepro.house.content;

import app.servicepro.platform.json.Json;
import app.servicepro.support.Content;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * The JSON-LD of a page: what schema.org and search engines ask of it.
 *
 * @see <a href="https://schema.org/LocalBusiness">schema.org</a>
 */
record Facts(List<JsonObject> all, Content.Site site) {
  List<String> faults(String address) {
    var faults = new ArrayList<String>();
    var path = address.replaceFirst("^/es(?=/)", "");
    if (all.stream().anyMatch(f -> !Json.text(f, "@context", "").equals("https://schema.org"))) {
      faults.add("JSON-LD without context");
    }
    business(faults);
    trail(address, faults);
    var services = of("Service");
    boolean menu = path.equals("/services");
    boolean one = path.startsWith("/services/");
    if ((menu && services.size() != site.seedServices()) || (one && services.size() != 1)) {
      faults.add(services.size() + " services in JSON-LD");
    }
    services.forEach(service -> service(service, faults));
    if (path.equals("/faq") && of("FAQPage").stream().noneMatch(Facts::answers)) {
      faults.add("no FAQPage with answers in JSON-LD");
    }
    return faults;
  }

  private List<JsonObject> of(String type) {
    return all.stream().filter(f -> Json.text(f, "@type", "").equals(type)).toList();
  }

  private void business(List<String> faults) {
    var business = of("LocalBusiness");
    if (business.size() != 1
        || !Json.text(business.getFirst(), "name", "").equals(site.seed().name())
        || !Json.text(Json.child(business.getFirst(), "address"), "addressLocality", "")
            .equals(site.seed().city())) {
      faults.add("no LocalBusiness with name and city in JSON-LD");
    }
  }

  private void trail(String address, List<String> faults) {
    boolean home = address.equals("/") || address.equals("/es/");
    var trails = of("BreadcrumbList");
    if (trails.size() != (home ? 0 : 1)) {
      faults.add(trails.size() + " BreadcrumbList in JSON-LD");
      return;
    }
    for (var trail : trails) {
      var items = Json.objects(trail, "itemListElement");
      var last = items.isEmpty() ? "" : Json.text(items.getLast(), "item", "");
      if (items.size() < 2 || !last.equals(site.context().origin() + address)) {
        faults.add("a BreadcrumbList that does not lead here: " + last);
      }
      if (items.stream().anyMatch(i -> Json.text(i, "name", "").isBlank())) {
        faults.add("a BreadcrumbList with a step without name");
      }
    }
  }

  private static void service(JsonObject service, List<String> faults) {
    var offer = Json.child(service, "offers");
    boolean priced =
        List.of(List.of("price"), List.of("lowPrice", "highPrice")).stream()
            .anyMatch(names ->
                names.stream().allMatch(n -> Json.text(offer, n, "").matches("\\d+\\.\\d\\d")));
    boolean quoted = !service.containsKey("offers");
    if (Json.text(service, "name", "").isBlank()
        || Json.text(service, "description", "").isBlank()
        || !(quoted || (priced && Json.text(offer, "priceCurrency", "").equals("USD")))) {
      faults.add("a Service without name, description or price: " + service);
    }
  }

  private static boolean answers(JsonObject page) {
    var questions = Json.objects(page, "mainEntity");
    return questions.size() >= 8
        && questions.stream()
            .allMatch(q ->
                !Json.text(q, "name", "").isBlank()
                    && !Json.text(Json.child(q, "acceptedAnswer"), "text", "").isBlank());
  }
}
