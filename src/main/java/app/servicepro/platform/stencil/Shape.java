package app.servicepro.platform.stencil;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a name in a template stands for. Everything may be missing; that prints nothing. */
public sealed interface Shape {
  /** One value. */
  record Single(Kind kind) implements Shape {}

  /**
   * @param most how many of it a loop looks at, whatever there is
   */
  record Listed(Shape item, int most) implements Shape {}

  record Fields(Map<String, Shape> members) implements Shape {
    public Fields {
      members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /** Whether a value of this may stand where that is asked for. */
  default boolean fits(Shape asked) {
    return switch (asked) {
      case Single s -> this instanceof Single own && fits(own.kind, s.kind);
      case Listed l -> this instanceof Listed own && own.item.fits(l.item);
      case Fields f ->
          (this instanceof Single nothing && nothing.kind == Kind.NOTHING)
              || (this instanceof Fields own
                  && f.members.entrySet().stream()
                      .allMatch(e ->
                          own.members.containsKey(e.getKey())
                              && Objects.requireNonNull(own.members.get(e.getKey()))
                                  .fits(e.getValue())));
    };
  }

  private static boolean fits(Kind given, Kind asked) {
    return given == asked || given == Kind.NOTHING || (asked == Kind.TEXT && given.isText());
  }
}
