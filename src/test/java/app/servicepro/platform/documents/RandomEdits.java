package app.servicepro.platform.documents;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Documents and changes made by a seed, some of which cannot fit. */
public final class RandomEdits {
  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");
  private final Random random;

  public RandomEdits(int seed) {
    random = new Random(seed);
  }

  Map<String, JsonObject> documents() {
    var documents = new TreeMap<String, JsonObject>();
    for (var name : List.of("site", "page:home", "page:about")) {
      documents.put(name, page());
    }
    return documents;
  }

  private JsonObject page() {
    return Json.PROVIDER
        .createObjectBuilder()
        .add("title", words())
        .add("sections", elements(3))
        .build();
  }

  private JsonArray elements(int depth) {
    var list = Json.PROVIDER.createArrayBuilder();
    NAMES.stream().filter(n -> random.nextBoolean()).forEach(id -> list.add(element(id, depth)));
    return list.build();
  }

  private JsonObject element(String id, int depth) {
    var element = Json.PROVIDER.createObjectBuilder().add("id", id);
    if (random.nextBoolean()) {
      element.add("settings", words());
    }
    if (depth > 0 && random.nextBoolean()) {
      element.add("blocks", elements(depth - 1));
    }
    return element.build();
  }

  private JsonObject words() {
    var words = Json.PROVIDER.createObjectBuilder();
    NAMES.stream().filter(n -> random.nextInt(3) == 0).forEach(n -> words.add(n, value()));
    return words.build();
  }

  private JsonValue value() {
    return random.nextBoolean()
        ? Json.PROVIDER.createValue("t" + random.nextInt(50))
        : Json.PROVIDER.createValue(random.nextInt(50));
  }

  /** Changes that somebody could make who sees these documents. */
  public List<Change> changes(Map<String, JsonObject> documents, int count) {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < count; i++) {
      var document = List.copyOf(documents.entrySet()).get(random.nextInt(documents.size()));
      changes.add(change(document.getKey(), document.getValue()));
    }
    return changes;
  }

  private Change change(String name, JsonObject document) {
    var list = list();
    return switch (random.nextInt(12)) {
      case 0, 1 -> new Change.Add(name, list, some(), element(some(), 1));
      case 2 -> new Change.Remove(name, list.child(some()), null, 0);
      case 3, 4 -> new Change.Move(name, list.child(some()), some());
      case 5 -> new Change.Create("page:" + some(), page());
      case 6 -> new Change.Drop("page:" + some(), null);
      case 7 -> taken(name, document, list.child(some()).child("settings").child(some()));
      default ->
          written(new Place(name, document, list.child(some()).child("settings").child(some())));
    };
  }

  private DocumentPath list() {
    var sections = DocumentPath.parse("sections");
    return random.nextBoolean() ? sections : sections.child(some()).child("blocks");
  }

  private String some() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  /** A field somebody looks at. */
  record Place(String doc, JsonObject document, DocumentPath at) {}

  /** All fields that are there or could be, in any order. */
  List<Place> fields(Map<String, JsonObject> documents) {
    var fields = new ArrayList<Place>();
    documents.forEach((name, document) -> {
      for (var section : Json.objects(document, "sections")) {
        var at = DocumentPath.parse("sections").child(section.getString("id")).child("settings");
        NAMES.forEach(field -> fields.add(new Place(name, document, at.child(field))));
      }
      NAMES.forEach(
          field -> fields.add(new Place(name, document, DocumentPath.parse("title").child(field))));
    });
    Collections.shuffle(fields, random);
    return fields;
  }

  Change.Set written(Place place) {
    return new Change.Set(place.doc(), place.at(), place.at().read(place.document()), value(), 0);
  }

  private static Change.Set taken(String name, JsonObject document, DocumentPath at) {
    return new Change.Set(name, at, at.read(document), null, 0);
  }
}
