package app.servicepro.platform.stencil;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The simple shapes, and those of records. */
public final class Shapes {
  public static final Shape TEXT = new Shape.Single(Kind.TEXT);
  public static final Shape WORD = new Shape.Single(Kind.WORD);
  public static final Shape LINK = new Shape.Single(Kind.LINK);
  public static final Shape NUMBER = new Shape.Single(Kind.NUMBER);
  public static final Shape FLAG = new Shape.Single(Kind.FLAG);
  public static final Shape NOTHING = new Shape.Single(Kind.NOTHING);

  /** How many records of a list a loop looks at, unless somebody says otherwise. */
  private static final int MOST_RECORDS = 100;

  /** How many texts. */
  private static final int MOST_TEXTS = 40;

  /** What a record offers: its components, and those of the records in it. */
  public static Shape.Fields of(Class<?> record, Set<String> without) {
    var members = new LinkedHashMap<String, Shape>();
    for (var component : record.getRecordComponents()) {
      var left = without.contains(component.getName());
      var shape = left ? null : of(component.getGenericType(), component.getName(), without);
      if (shape != null) {
        members.put(component.getName(), bound(shape, component.getAnnotation(AtMost.class)));
      }
    }
    return new Shape.Fields(members);
  }

  private static Shape bound(Shape shape, @Nullable AtMost most) {
    return most != null && shape instanceof Shape.Listed listed
        ? new Shape.Listed(listed.item(), most.value())
        : shape;
  }

  private static @Nullable Shape of(Type type, String name, Set<String> without) {
    if (type instanceof ParameterizedType listed && listed.getRawType() == List.class) {
      var item = of(listed.getActualTypeArguments()[0], name, without);
      return item == null
          ? null
          : new Shape.Listed(item, item instanceof Shape.Fields ? MOST_RECORDS : MOST_TEXTS);
    }
    if (type instanceof Class<?> c && c.isRecord()) {
      return of(c, without);
    }
    return type == String.class ? named(name) : figure(type);
  }

  private static @Nullable Shape figure(Type type) {
    return type == boolean.class
        ? FLAG
        : type == int.class || type == long.class || type == double.class ? NUMBER : null;
  }

  private static Shape named(String name) {
    return switch (name) {
      case "href", "src", "base", "home", "canonical" -> LINK;
      case "email" -> new Shape.Single(Kind.MAIL);
      case "srcset" -> new Shape.Single(Kind.SRCSET);
      case "svg" -> new Shape.Single(Kind.HIDDEN);
      case "id", "type", "kind", "lang", "dir", "palette", "shape" -> WORD;
      default -> TEXT;
    };
  }

  private Shapes() {}
}
