package app.servicepro.platform.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code a.b} means: a member of a map, an item of a list, a component of a record, a loop
 * variable. Never a method of a bean.
 */
final class DataResolver implements AttributeResolver {
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

  @Override
  public @Nullable ResolvedAttribute resolve(
      @Nullable Object of,
      Object key,
      Object @Nullable [] arguments,
      ArgumentsNode node,
      EvaluationContextImpl context,
      String file,
      int line) {
    if (arguments != null) {
      throw new PebbleException(null, "a template calls no methods", line, file);
    }
    var name = String.valueOf(key);
    return switch (of) {
      case null -> throw missing(name, "nothing", file, line);
      case Map<?, ?> map when map.containsKey(name) -> new ResolvedAttribute(map.get(name));
      case List<?> list when key instanceof Number index && within(list, index.intValue()) ->
          new ResolvedAttribute(list.get(index.intValue()));
      case Map.Entry<?, ?> entry when name.equals("key") -> new ResolvedAttribute(entry.getKey());
      case Map.Entry<?, ?> entry when name.equals("value") ->
          new ResolvedAttribute(entry.getValue());
      case ForNode.LoopVariables loop -> loop(loop, name);
      case Record record -> component(record, name, file, line);
      default -> throw missing(name, of.getClass().getSimpleName(), file, line);
    };
  }

  private static boolean within(List<?> list, int index) {
    return index >= 0 && index < list.size();
  }

  private static ResolvedAttribute component(Record of, String name, String file, int line) {
    var accessor = COMPONENTS.get(of.getClass()).get(name);
    if (accessor == null) {
      throw missing(name, of.getClass().getSimpleName(), file, line);
    }
    try {
      return new ResolvedAttribute(accessor.invoke(of));
    } catch (ReflectiveOperationException e) {
      throw new PebbleException(e, "cannot read " + name, line, file);
    }
  }

  private static @Nullable ResolvedAttribute loop(ForNode.LoopVariables loop, String name) {
    return switch (name) {
      case "index" -> new ResolvedAttribute(loop.getIndex());
      case "first" -> new ResolvedAttribute(loop.isFirst());
      case "last" -> new ResolvedAttribute(loop.isLast());
      case "length" -> new ResolvedAttribute(loop.getLength());
      case "revindex" -> new ResolvedAttribute(loop.getRevindex());
      default -> null;
    };
  }

  private static AttributeNotFoundException missing(
      String name, String type, String file, int line) {
    return new AttributeNotFoundException(null, type + " has no " + name, name, line, file);
  }
}
