package app.servicepro.catalog.pack;

import app.servicepro.catalog.Catalog;
import app.servicepro.catalog.Offering;
import app.servicepro.catalog.PackServices;
import app.servicepro.packs.Pack;
import app.servicepro.packs.PackDraft;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.packs.spi.PackPart;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.documents.Editing;
import app.servicepro.platform.i18n.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The catalogue's part of a pack: {@code services.json}. */
@ApplicationScoped
public class ServicesPart implements PackPart {
  private static final String DOCUMENT = "services";

  @Inject private Catalog catalog;
  @Inject private Stock stock;

  @Override
  public void check(Pack pack, Words words) {
    new PackServices(pack, words, Map.of("name", "", "city", "", "phone", "")).check();
  }

  @Override
  public Map<String, JsonObject> given(Pack pack, WebsiteSeed seed, Words words) {
    var offerings = new PackServices(pack, words, seed.arguments()).chosen(seed);
    var extras = new TreeMap<String, Offering.Extra>();
    offerings.forEach(o -> o.extras().forEach(extra -> extras.put(extra.id(), extra)));
    return Map.of(DOCUMENT, OfferingDocument.of(offerings, extras.values()));
  }

  @Override
  public boolean keeps(String document) {
    return document.equals(DOCUMENT);
  }

  @Override
  public Leaving leaving(String document) {
    return Leaving.ELEMENTS;
  }

  /** None while there is nothing: a tenant that begins gets the whole. */
  @Override
  public Map<String, JsonObject> held() {
    var offerings = catalog.offerings();
    var extras = catalog.addOns();
    return offerings.isEmpty() && extras.isEmpty()
        ? Map.of()
        : Map.of(DOCUMENT, OfferingDocument.of(offerings, extras));
  }

  @Override
  public void change(List<Change> changes, boolean begins) {
    var before = held();
    var after = Editing.apply(before, changes).documents().get(DOCUMENT);
    stock.become(
        before.getOrDefault(DOCUMENT, JsonValue.EMPTY_JSON_OBJECT),
        after == null ? JsonValue.EMPTY_JSON_OBJECT : after);
  }

  @Override
  public void demonstrate() {
    catalog.checkAll();
  }

  @Override
  public void export(Map<String, JsonObject> held, PackDraft draft) {
    ServicesFile.write(held.getOrDefault(DOCUMENT, JsonValue.EMPTY_JSON_OBJECT), draft);
  }
}
