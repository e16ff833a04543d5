package app.servicepro.packs;

import app.servicepro.packs.model.HoldingStore;
import app.servicepro.packs.model.TradeFiles;
import app.servicepro.packs.model.TradeParts;
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

/** How a trade speaks, books, thanks and writes: the parts that wait for whoever will do it. */
@ApplicationScoped
public class TradePart implements PackPart {
  private static final JsonObject EMPTY = JsonValue.EMPTY_JSON_OBJECT;

  @Inject private HoldingStore store;

  /** The pages' component judges them together with its own. */
  @Override
  public void check(Pack pack, Words words) {}

  @Override
  public Map<String, JsonObject> given(Pack pack, WebsiteSeed seed, Words words) {
    return TradeParts.of(pack, words);
  }

  @Override
  public boolean keeps(String document) {
    return TradeParts.FILES.contains(document);
  }

  @Override
  public Map<String, JsonObject> held() {
    return store.documents();
  }

  @Override
  public void change(List<Change> changes, boolean begins) {
    var outcome = Editing.apply(store.documents(), changes);
    for (var name : outcome.touched()) {
      var document = outcome.documents().get(name);
      if (document == null) {
        store.drop(name);
      } else {
        store.keep(name, document);
      }
    }
    store.flush();
  }

  @Override
  public void export(Map<String, JsonObject> held, PackDraft draft) {
    TradeParts.FILES.stream()
        .filter(held::containsKey)
        .forEach(file -> TradeFiles.write(file, held.getOrDefault(file, EMPTY), draft));
  }
}
