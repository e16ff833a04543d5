package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.servicepro.media.spi.PictureUse.Place;
import app.servicepro.media.spi.PictureUse.Seen;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.Setup;
import app.servicepro.support.InServer;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptPicturesIT extends InServer {
  private static final String PICTURE = "0123456789abcdef0123456789abcdef";

  @Inject private Setup setup;
  @Inject private Releases releases;
  @Inject private Publications publications;
  @Inject private PicturesInUse uses;

  @Test
  @DisplayName("M8 a picture is in use in the draft, live, and as long as the site can go back")
  void allVersions() {
    var shop =
        setup.open(
            new NewTenant("m8-kept", "Kept", "Tulsa", "lawn-care", "starter", TenantStatus.ACTIVE),
            WebsiteSeed.of("Kept", "Tulsa", List.of()),
            true);
    assertEquals(List.of(), seen(shop));

    faq(shop, "{\"media\": \"" + PICTURE + "\", \"entries\": []}");
    assertEquals(List.of(Seen.DRAFT), seen(shop));

    Tenancy.as(shop, () -> publications.publish("with"));
    assertEquals(List.of(Seen.LIVE), seen(shop));

    faq(shop, "{\"entries\": []}");
    Tenancy.as(shop, () -> publications.publish("without"));
    assertEquals(List.of(Seen.EARLIER), seen(shop));
  }

  private List<Seen> seen(TenantId shop) {
    return Tenancy.as(shop, () -> uses.places(PICTURE, "en")).stream().map(Place::seen).toList();
  }

  private void faq(TenantId shop, String content) {
    Tenancy.run(shop, () -> releases.draft("faq", Json.object(content)));
  }
}
