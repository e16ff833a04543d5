package app.servicepro.pages.difference;

import app.servicepro.pages.difference.FieldChange.Kind;
import app.servicepro.pages.seed.Entries;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares all documents of a site. Elements of lists are known by their ids, so that what moved is
 * not taken for something new; a list without ids, and a picture, count as one field.
 */
public final class SiteDifference {
  private static final Set<String> PICTURE = Set.of("art", "media", "src");

  private final String document;
  private final List<FieldChange> found;

  private SiteDifference(String document, List<FieldChange> found) {
    this.document = document;
    this.found = found;
  }

  public static List<FieldChange> of(
      Map<String, JsonObject> before, Map<String, JsonObject> after) {
    var found = new ArrayList<FieldChange>();
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (var name : names) {
      new SiteDifference(name, found)
          .compare(List.of(), named(before.get(name)), named(after.get(name)));
    }
    return found;
  }

  /** Menus of before and after the first edit are alike. */
  private static @Nullable JsonObject named(@Nullable JsonObject document) {
    return document == null ? null : Entries.named(document);
  }

  private void compare(List<String> path, @Nullable JsonValue before, @Nullable JsonValue after) {
    if (before == null) {
      if (after != null) {
        add(path, Kind.ADDED, null, after);
      }
    } else if (after == null) {
      add(path, Kind.REMOVED, before, null);
    } else if (before instanceof JsonObject old && after instanceof JsonObject now) {
      objects(path, old, now);
    } else if (listed(before) && listed(after)) {
      lists(path, before.asJsonArray(), after.asJsonArray());
    } else if (!before.equals(after)) {
      add(path, Kind.CHANGED, before, after);
    }
  }

  private void objects(List<String> path, JsonObject before, JsonObject after) {
    if (picture(before) || picture(after)) {
      if (!before.equals(after)) {
        add(path, Kind.CHANGED, before, after);
      }
      return;
    }
    var names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    names.remove("id");
    names.forEach(name -> compare(child(path, name), before.get(name), after.get(name)));
  }

  private void lists(List<String> path, JsonArray before, JsonArray after) {
    var old = ids(before);
    var now = ids(after);
    var stayed = stayed(old, now);
    for (int i = 0; i < now.size(); i++) {
      var id = now.get(i);
      int was = old.indexOf(id);
      var here = child(path, id);
      if (was < 0) {
        add(here, Kind.ADDED, null, after.get(i));
        continue;
      }
      if (!stayed.contains(id)) {
        add(here, Kind.MOVED, before.get(was), after.get(i));
      }
      compare(here, before.get(was), after.get(i));
    }
    for (int i = 0; i < old.size(); i++) {
      if (!now.contains(old.get(i))) {
        add(child(path, old.get(i)), Kind.REMOVED, before.get(i), null);
      }
    }
  }

  private void add(
      List<String> path, Kind kind, @Nullable JsonValue before, @Nullable JsonValue after) {
    found.add(new FieldChange(document, path, kind, before, after));
  }

  /** The most that kept their order: whoever is not among them was moved. */
  private static Collection<String> stayed(List<String> old, List<String> now) {
    var lengths = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            old.get(i).equals(now.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    var stayed = new LinkedHashSet<String>();
    int i = 0;
    int j = 0;
    while (i < old.size() && j < now.size()) {
      if (old.get(i).equals(now.get(j))) {
        stayed.add(old.get(i));
        i++;
        j++;
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return stayed;
  }

  /** Whether each element has an id of its own. */
  private static boolean listed(JsonValue value) {
    return value instanceof JsonArray array
        && array.stream().allMatch(e -> e instanceof JsonObject o && Json.text(o, "id") != null)
        && new LinkedHashSet<>(ids(array)).size() == array.size();
  }

  private static List<String> ids(JsonArray array) {
    return array.stream().map(e -> e.asJsonObject().getString("id")).toList();
  }

  private static boolean picture(JsonObject value) {
    return value.keySet().stream().anyMatch(PICTURE::contains);
  }

  private static List<String> child(List<String> path, String name) {
    var longer = new ArrayList<>(path);
    longer.add(name);
    return List.copyOf(longer);
  }
}
