package app.servicepro.pages.draft;

import app.servicepro.pages.Drafts;
import app.servicepro.pages.Drafts.Refused;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.documents.DocumentPath;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges what somebody wants to write into a draft: each value by what may stand at its place. What
 * cannot stand there is refused and named, the rest is taken.
 */
public final class Judge {
  private static final int MOST_PAGES = 60;
  private static final Pattern PAGE = Pattern.compile("page:[a-z0-9][a-z0-9-]{0,39}");

  private final Shapes shapes;
  private final Map<String, JsonObject> documents;
  private final List<Change> taken = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();

  private Judge(Shapes shapes, Map<String, JsonObject> documents) {
    this.shapes = shapes;
    this.documents = documents;
  }

  /**
   * @param taken the changes that may be made, with values as they are kept
   */
  public record Verdict(List<Change> taken, List<Refused> refused) {}

  /**
   * @param documents the draft as it is now
   */
  public static Verdict of(Shapes shapes, Map<String, JsonObject> documents, List<Change> changes) {
    var judge = new Judge(shapes, documents);
    for (var change : changes) {
      try {
        judge.taken.add(judge.judged(change));
      } catch (Shape.Unfit e) {
        judge.refused.add(new Refused(change, e.problem()));
      }
    }
    return new Verdict(judge.taken, judge.refused);
  }

  private Change judged(Change change) {
    return switch (change) {
      case Change.Set set -> set(set);
      case Change.Add add -> add(add);
      case Change.Remove remove -> inList(remove, remove.at());
      case Change.Move move -> inList(move, move.at());
      case Change.Create create -> create(create);
      case Change.Drop drop -> drop(drop);
    };
  }

  private Change set(Change.Set set) {
    var shape = shape(set.doc(), set.at());
    if (shape instanceof Elements || shape instanceof Fixed) {
      throw Shape.Unfit.because("problem.draft.place");
    }
    var value = set.value() == null ? null : some(shape.read(set.value()));
    return new Change.Set(set.doc(), set.at(), was(shape, set.was()), value, set.prune());
  }

  /** What the writer saw, written as we would have kept it. */
  private static @Nullable JsonValue was(Shape shape, @Nullable JsonValue was) {
    try {
      return was == null ? null : some(shape.read(was));
    } catch (Shape.Unfit e) {
      return was;
    }
  }

  /** An empty text is none. */
  private static @Nullable JsonValue some(@Nullable JsonValue value) {
    return value instanceof JsonString text && text.getString().isEmpty() ? null : value;
  }

  private Change add(Change.Add add) {
    if (shape(add.doc(), add.at()) instanceof Elements list) {
      var value = list.joining(size(list, add) + 1, add.value());
      return new Change.Add(add.doc(), add.at(), add.after(), value.asJsonObject());
    }
    throw Shape.Unfit.because("problem.draft.place");
  }

  /** How many are in the list that count with it, and those that this edit has added. */
  private int size(Elements list, Change.Add add) {
    var document = documents.get(add.doc());
    var there = document == null ? null : add.at().read(document);
    var before = there instanceof JsonArray array ? array.stream() : Stream.<JsonValue>empty();
    var joining =
        taken.stream()
            .filter(t -> t instanceof Change.Add a && a.doc().equals(add.doc()))
            .map(Change.Add.class::cast)
            .filter(a -> a.at().equals(add.at()))
            .map(Change.Add::value);
    return (int)
        Stream.concat(before, joining).filter(one -> list.together(one, add.value())).count();
  }

  private Change inList(Change change, DocumentPath at) {
    if (shape(change.doc(), at.parent()) instanceof Elements) {
      return change;
    }
    throw Shape.Unfit.because("problem.draft.place");
  }

  private Change create(Change.Create create) {
    long pages = documents.keySet().stream().filter(n -> n.startsWith("page:")).count();
    if (pages >= MOST_PAGES) {
      throw Shape.Unfit.because("problem.draft.many", Map.of("max", MOST_PAGES));
    }
    var named = "page:" + create.value().getString("page", "");
    var shape = shapes.of(create.doc());
    if (!PAGE.matcher(create.doc()).matches() || !named.equals(create.doc()) || shape.isEmpty()) {
      throw Shape.Unfit.because("problem.draft.place");
    }
    return new Change.Create(create.doc(), shape.get().read(create.value()).asJsonObject());
  }

  private static Change drop(Change.Drop drop) {
    var name = drop.doc();
    if (!PAGE.matcher(name).matches() || Drafts.NEEDED.contains(name.substring("page:".length()))) {
      throw Shape.Unfit.because("problem.draft.needed");
    }
    return drop;
  }

  private Shape shape(String name, DocumentPath at) {
    var document = documents.get(name);
    var shape = shapes.of(name).orElse(null);
    for (int i = 0; i < at.names().size() && shape != null; i++) {
      var here = new DocumentPath(at.names().subList(0, i));
      shape = shape.child(at.names().get(i), document == null ? null : here.read(document));
    }
    if (shape == null) {
      throw Shape.Unfit.because("problem.draft.place");
    }
    return shape;
  }
}
