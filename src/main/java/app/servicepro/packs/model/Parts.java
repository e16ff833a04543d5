package app.servicepro.packs.model;

import app.servicepro.packs.Pack;
import app.servicepro.packs.PackDraft;
import app.servicepro.packs.Removal;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.packs.spi.PackPart;
import app.servicepro.packs.spi.PackPart.Leaving;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Canonical;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parts of a pack taken together: all documents of all components. */
@ApplicationScoped
public class Parts {
  @Inject @Any private Instance<PackPart> parts;
  @Inject private Language language;

  public void check(Pack pack) {
    check(pack, language.words());
  }

  public void check(Pack pack, Words words) {
    parts.forEach(part -> part.check(pack, words));
  }

  /** What a tenant gets from the pack. */
  public Map<String, JsonObject> given(Pack pack, WebsiteSeed seed) {
    return given(pack, seed, language.words());
  }

  public Map<String, JsonObject> given(Pack pack, WebsiteSeed seed, Words words) {
    var all = new TreeMap<String, JsonObject>();
    parts.forEach(part -> all.putAll(part.given(pack, seed, words)));
    return all;
  }

  /** What the bound tenant has of what packs give; in a transaction, which knows the tenant. */
  @Transactional
  public Map<String, JsonObject> held() {
    var all = new TreeMap<String, JsonObject>();
    parts.forEach(part -> all.putAll(part.held()));
    return all;
  }

  /** Each part gets its own. */
  public void change(List<Change> changes, Map<String, JsonObject> held) {
    for (var part : parts) {
      var own = changes.stream().filter(c -> part.keeps(c.doc())).toList();
      if (!own.isEmpty()) {
        part.change(own, held.keySet().stream().noneMatch(part::keeps));
      }
    }
  }

  /** What of these documents another business may begin with. */
  public Map<String, JsonObject> lent(Map<String, JsonObject> documents) {
    var all = new TreeMap<String, JsonObject>();
    for (var part : parts) {
      documents.forEach((name, document) -> {
        if (part.keeps(name)) {
          all.put(name, part.lent(name, document));
        }
      });
    }
    return all;
  }

  /** Writes what a tenant has as a pack. */
  public void export(Map<String, JsonObject> held, PackDraft draft) {
    parts.forEach(part -> part.export(held, draft));
  }

  public void demonstrate() {
    parts.forEach(PackPart::demonstrate);
  }

  /** What nobody has edited since it was given, as far as a tenant can do without it. */
  public Removal removal(Map<String, JsonObject> base, Map<String, JsonObject> mine) {
    var changes = new ArrayList<Change>();
    var stays = new ArrayList<String>();
    base.forEach((name, given) -> {
      var now = mine.get(name);
      var leaving = leaving(name);
      if (now == null || leaving == Leaving.NOTHING) {
        return;
      }
      if (leaving == Leaving.WHOLE && Canonical.same(given, now)) {
        changes.add(new Change.Drop(name, now));
      } else {
        int before = stays.size();
        changes.addAll(Merge.elements(name, given, now, stays));
        if (leaving == Leaving.WHOLE && stays.size() == before) {
          stays.add(name);
        }
      }
    });
    return new Removal(changes, stays);
  }

  private Leaving leaving(String document) {
    for (var part : parts) {
      if (part.keeps(document)) {
        return part.leaving(document);
      }
    }
    return Leaving.NOTHING;
  }
}
