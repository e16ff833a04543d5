package app.servicepro.editor.acts;

import app.servicepro.editor.panel.Sheet;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.documents.DocumentPath;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages that come, get another address, and go; whoever comes by an old address is sent on. */
public final class PageActs {
  /** What a new page begins with, by the name of its layout. */
  private static final Map<String, List<String>> LAYOUTS =
      Map.of(
          "blank", List.of("page-head"),
          "about", List.of("page-head", "prose", "cta"),
          "prices", List.of("page-head", "services", "faq"));

  private static final String SITE = "site";
  private static final String PAGE = "page:";
  private static final String LABEL = "label";
  private static final String REDIRECTS = "redirects";

  private final Sheet sheet;

  public PageActs(Sheet sheet) {
    this.sheet = sheet;
  }

  public static boolean knows(String layout) {
    return LAYOUTS.containsKey(layout);
  }

  /**
   * @param labels by language: how people call it
   * @param listed whether it comes into the menu
   */
  public List<Change> create(String name, JsonObject labels, String layout, boolean listed) {
    var starter = new Starter(sheet);
    var sections = Json.PROVIDER.createArrayBuilder();
    for (var type : LAYOUTS.getOrDefault(layout, List.of())) {
      sheet.schema(type).map(starter::section).map(s -> titled(s, labels)).ifPresent(sections::add);
    }
    var page =
        Json.PROVIDER
            .createObjectBuilder()
            .add("page", name)
            .add("title", labels)
            .add("description", labels)
            .add(LABEL, labels)
            .add("sections", sections);
    var changes = new ArrayList<Change>(List.of(new Change.Create(PAGE + name, page.build())));
    redirect(name, null, changes);
    if (listed) {
      var entries = Json.objects(sheet.site(), "nav");
      var last = entries.isEmpty() ? null : Json.text(entries.getLast(), "id");
      changes.add(new Change.Add(SITE, DocumentPath.parse("nav"), last, entry(name, labels)));
    }
    return changes;
  }

  /** The first section says what the page is called. */
  private static JsonObject titled(JsonObject section, JsonObject labels) {
    if (!Json.text(section, "type", "").equals("page-head")) {
      return section;
    }
    var settings =
        Json.PROVIDER.createObjectBuilder(Json.child(section, "settings")).add("headline", labels);
    return Json.PROVIDER.createObjectBuilder(section).add("settings", settings).build();
  }

  public List<Change> rename(String old, String name) {
    var page = sheet.page(old).orElse(JsonValue.EMPTY_JSON_OBJECT);
    var moved = Json.PROVIDER.createObjectBuilder(page).add("page", name).build();
    var changes = new ArrayList<Change>();
    changes.add(new Change.Create(PAGE + name, moved));
    changes.add(new Change.Drop(PAGE + old, page));
    for (var entry : Json.objects(sheet.site(), "nav")) {
      if (Json.text(entry, "target", "").equals("/" + old)) {
        var at = DocumentPath.parse("nav/" + Json.text(entry, "id", "") + "/target");
        changes.add(set(at, entry.get("target"), Json.PROVIDER.createValue("/" + name)));
      }
    }
    redirect(name, null, changes);
    redirect(old, "/" + name, changes);
    return changes;
  }

  /**
   * @param target the path that its visitors are sent to
   */
  public List<Change> remove(String name, String target) {
    var changes = new ArrayList<Change>();
    changes.add(new Change.Drop(PAGE + name, sheet.page(name).orElse(null)));
    for (var entry : Json.objects(sheet.site(), "nav")) {
      if (Json.text(entry, "target", "").equals("/" + name)) {
        var at = DocumentPath.parse("nav/" + Json.text(entry, "id", ""));
        changes.add(new Change.Remove(SITE, at, null, 0));
      }
    }
    redirect(name, target, changes);
    return changes;
  }

  private void redirect(String name, @Nullable String target, List<Change> changes) {
    var was = Json.child(sheet.site(), REDIRECTS).get(name);
    if (was != null || target != null) {
      var next = target == null ? null : Json.PROVIDER.createValue(target);
      changes.add(set(DocumentPath.parse(REDIRECTS + "/" + name), was, next));
    }
    if (target != null) {
      follow("/" + name, target, changes);
    }
  }

  /** Whoever was sent to an address that is no more is sent on at once, not twice. */
  private void follow(String old, String target, List<Change> changes) {
    Json.child(sheet.site(), REDIRECTS)
        .forEach((name, to) -> {
          if (to instanceof JsonString there
              && there.getString().equals(old)
              && !target.equals("/" + name)) {
            var at = DocumentPath.parse(REDIRECTS + "/" + name);
            changes.add(set(at, to, Json.PROVIDER.createValue(target)));
          }
        });
  }

  private static Change set(DocumentPath at, @Nullable JsonValue was, @Nullable JsonValue value) {
    return new Change.Set(SITE, at, was, value, 0);
  }

  private static JsonObject entry(String name, JsonObject labels) {
    return Json.PROVIDER
        .createObjectBuilder()
        .add("id", Starter.id(name))
        .add("target", "/" + name)
        .add(LABEL, labels)
        .build();
  }
}
