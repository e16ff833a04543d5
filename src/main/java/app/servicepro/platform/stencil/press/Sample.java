package app.servicepro.platform.stencil.press;

import app.servicepro.platform.stencil.Kind;
import app.servicepro.platform.stencil.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Made-up values of a shape; the texts are as bad as people write them. */
public final class Sample {
  /** Breaks out of everything that is not escaped or not quoted. */
  static final String TEXT =
      "Words \"a\" 'b' <i title=x>&amp;</i> onclick=alert(1) /> javascript:x";

  private Sample() {}

  public static Object of(Shape shape) {
    return switch (shape) {
      case Shape.Listed l -> List.of(of(l.item()), of(l.item()));
      case Shape.Fields f -> {
        var members = new HashMap<String, Object>();
        f.members().forEach((name, member) -> members.put(name, of(member)));
        yield Map.copyOf(members);
      }
      case Shape.Single s -> of(s.kind());
    };
  }

  private static Object of(Kind kind) {
    return switch (kind) {
      case TEXT -> TEXT;
      case WORD -> "sample";
      case LINK -> "/sample";
      case MAIL -> "sample@shop.example";
      case SRCSET -> "/media/0/320 320w, /media/0/640 640w";
      case NUMBER -> 7L;
      case FLAG -> true;
      case HIDDEN, NOTHING -> "";
    };
  }
}
