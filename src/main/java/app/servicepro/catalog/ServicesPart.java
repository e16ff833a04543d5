package app.servicepro.catalog;

import app.servicepro.packs.Pack;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.packs.spi.PackPart;
import app.servicepro.platform.i18n.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The catalogue's part of a pack: {@code services.json}. */
@ApplicationScoped
public class ServicesPart implements PackPart {
  @Inject private Catalog catalog;

  @Override
  public void check(Pack pack, Words words) {
    new PackServices(pack, words, Map.of("name", "", "city", "", "phone", "")).check();
  }

  @Override
  public void apply(Pack pack, WebsiteSeed seed, Words words) {
    catalog.addMissing(new PackServices(pack, words, seed.arguments()).chosen(seed));
    if (seed.demo()) {
      catalog.checkAll();
    }
  }
}
