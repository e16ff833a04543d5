package app.servicepro.packs;

import app.servicepro.packs.model.PackReader;
import app.servicepro.packs.model.Parts;
import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.content.ContentRead;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/** The industry packs in use now. */
@ApplicationScoped
public class Packs {
  @Inject private Parts parts;
  @Inject private Holdings holdings;
  private volatile Map<String, Pack> packs = Map.of();

  void read(@Observes @Priority(ContentRead.PACKS) ContentRead content) {
    packs =
        content.orBefore(
            packs,
            () -> {
              var read = new PackReader(content.root().resolve("industry-packs")).readAll();
              read.values().forEach(parts::check);
              return read;
            });
  }

  /**
   * @throws BrokenContent when there is no such pack (any more)
   */
  public Pack get(String id) {
    var pack = packs.get(id);
    if (pack == null) {
      throw new BrokenContent(Path.of("industry-packs", id), "no such pack");
    }
    return pack;
  }

  public Collection<Pack> all() {
    return packs.values();
  }

  /** Gives the bound tenant its own copy of all parts; what it has already stays as it is. */
  public void apply(WebsiteSeed seed, String pack) {
    holdings.apply(seed, pack);
  }
}
