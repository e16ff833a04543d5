package app.servicepro.catalog;

import app.servicepro.packs.Pack;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The services of a pack, {@code services.json} with its words, as a new tenant gets them. */
public final class PackServices {
  private static final List<String> TEXTS = List.of("name", "pitch", "includes", "about");
  private static final int FEWEST = 8;

  private final Pack pack;
  private final Words words;
  private final Map<String, String> arguments;

  public PackServices(Pack pack, Words words, Map<String, String> arguments) {
    this.pack = pack;
    this.words = words;
    this.arguments = arguments;
  }

  /** Those the seed names, in its order; all of them when it names none. */
  public List<Offering> chosen(WebsiteSeed seed) {
    var all = all();
    return seed.services().isEmpty()
        ? all
        : seed.services().stream()
            .map(id -> all.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow())
            .toList();
  }

  public List<Offering> all() {
    var file = pack.file("services");
    var extras = new TreeMap<String, Offering.Extra>();
    for (var extra : Json.objects(file, "addOns")) {
      extras.put(extra.getString("id"), extra(extra));
    }
    return Json.objects(file, "services").stream().map(s -> offering(s, extras)).toList();
  }

  private Offering.Extra extra(JsonObject json) {
    var id = json.getString("id");
    return new Offering.Extra(
        id,
        json.getJsonNumber("amount").longValueExact(),
        json.getInt("minutes", 0),
        words("addons." + id + ".name"));
  }

  private Offering offering(JsonObject json, Map<String, Offering.Extra> extras) {
    var id = json.getString("id");
    var texts = Json.PROVIDER.createObjectBuilder();
    for (var text : TEXTS) {
      texts.add(text, words("services." + id + "." + text));
    }
    var price = Json.child(json, "price");
    return new Offering(
        id,
        json.getInt("minutes"),
        PriceShape.of(price.getString("shape")),
        price.containsKey("amount") ? price.getJsonNumber("amount").longValueExact() : 0,
        Json.objects(price, "sizes").stream().map(s -> size(id, s)).toList(),
        Json.text(json, "picture"),
        json.getBoolean("featured", false),
        texts.build(),
        Json.texts(json, "addOns").stream().map(a -> known(extras, id, a)).toList());
  }

  private Size size(String service, JsonObject json) {
    var id = json.getString("id");
    return new Size(
        id,
        json.getJsonNumber("amount").longValueExact(),
        json.getInt("minutes"),
        words("services." + service + ".sizes." + id));
  }

  private Offering.Extra known(Map<String, Offering.Extra> extras, String service, String id) {
    var extra = extras.get(id);
    if (extra == null) {
      throw pack.broken("services", service + ": no add-on " + id);
    }
    return extra;
  }

  private JsonObject words(String key) {
    return LocalText.of(words, pack.bundle(), key, arguments);
  }

  /**
   * @throws BrokenContent when the pack's services cannot be offered
   */
  public void check() {
    var problems = new ArrayList<String>();
    List<Offering> all;
    try {
      all = all();
    } catch (ClassCastException
        | NullPointerException
        | IllegalArgumentException
        | ArithmeticException e) {
      throw pack.broken("services", "not a list of services: " + e.getMessage());
    }
    if (all.size() < FEWEST) {
      problems.add(all.size() + " services, at least " + FEWEST);
    }
    if (all.stream().filter(Offering::featured).count() != 1) {
      problems.add("exactly one service is featured");
    }
    for (var offering : all) {
      check(offering, problems);
    }
    if (!problems.isEmpty()) {
      throw pack.broken("services", String.join("; ", problems));
    }
  }

  private void check(Offering offering, List<String> problems) {
    for (var text : TEXTS) {
      if (Json.child(offering.texts(), text).isEmpty()) {
        problems.add("no word services." + offering.id() + "." + text);
      }
    }
    if (offering.minutes() < 5 || offering.amount() < 0) {
      problems.add(offering.id() + ": minutes from 5 up, no negative amount");
    }
    if (offering.picture() != null && !pack.drawings().containsKey(offering.picture())) {
      problems.add(offering.id() + ": no drawing " + offering.picture());
    }
    sizes(offering, problems);
    for (var extra : offering.extras()) {
      if (extra.name().isEmpty()) {
        problems.add("no word addons." + extra.id() + ".name");
      }
    }
  }

  private static void sizes(Offering service, List<String> problems) {
    var sizes = service.sizes();
    if ((service.shape() == PriceShape.PER_SIZE) != (sizes.size() > 1)) {
      problems.add(service.id() + ": sizes, two or more of them, belong to the shape per-size");
    }
    if (sizes.size() > Size.MOST) {
      problems.add(service.id() + ": " + sizes.size() + " sizes, at most " + Size.MOST);
    }
    var ids = new HashSet<String>();
    for (var size : sizes) {
      if (!ids.add(size.id())) {
        problems.add(service.id() + ": size " + size.id() + " is there twice");
      }
      if (size.minutes() < ServiceSheet.FEWEST_MINUTES || size.amount() < 0) {
        problems.add(service.id() + ": minutes from 5 up, no negative amount in any size");
      }
      if (size.name().isEmpty()) {
        problems.add("no word services." + service.id() + ".sizes." + size.id());
      }
    }
    boolean smallest = sizes.stream().mapToLong(Size::amount).min().orElse(0) == service.amount();
    if (!sizes.isEmpty() && !smallest) {
      problems.add(service.id() + ": the amount is that of the smallest size");
    }
  }
}
