package app.servicepro.pages.draft;

import app.servicepro.platform.forms.Problem;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may stand at a place of a document. */
interface Shape {
  /**
   * What may stand inside it.
   *
   * @param here the thing itself as it is now
   * @return null when nothing can be there
   */
  default @Nullable Shape child(String name, @Nullable JsonValue here) {
    return null;
  }

  /**
   * The value as it is kept.
   *
   * @throws Unfit when it cannot stand there
   */
  JsonValue read(JsonValue value);

  static JsonObject object(JsonValue value) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw Unfit.because("problem.draft.place");
  }

  /** A value that cannot stand where it is wanted. */
  final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    private Unfit(Problem problem) {
      super(problem.key());
      this.problem = problem;
    }

    static Unfit because(String key) {
      return because(key, Map.of());
    }

    static Unfit because(String key, Map<String, Object> arguments) {
      return new Unfit(new Problem(key, arguments));
    }

    Problem problem() {
      return problem;
    }
  }
}
