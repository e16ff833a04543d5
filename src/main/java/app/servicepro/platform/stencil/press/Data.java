package app.servicepro.platform.stencil.press;

import app.servicepro.platform.stencil.Shape;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How values are read. What is not plain data counts as missing, never as an error. */
final class Data {
  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          var found = new HashMap<String, Method>();
          for (var component : type.getRecordComponents()) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            found.put(component.getName(), accessor);
          }
          return found;
        }
      };

  private Data() {}

  static @Nullable Object member(@Nullable Object of, String name) {
    return switch (of) {
      case Map<?, ?> map -> map.get(name);
      case Record record -> component(record, name);
      case null, default -> null;
    };
  }

  private static @Nullable Object component(Record of, String name) {
    var accessor = COMPONENTS.get(of.getClass()).get(name);
    try {
      return accessor == null ? null : accessor.invoke(of);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** A value as text; "" for everything that is none. */
  static String printed(@Nullable Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean
        ? value.toString()
        : "";
  }

  /** As Pebble has it: nothing, blank text, a list or map without entries. */
  static boolean empty(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case String text -> text.isBlank();
      case Collection<?> list -> list.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      default -> false;
    };
  }

  static boolean mayLack(Shape shape) {
    return shape instanceof Shape.Single;
  }
}
