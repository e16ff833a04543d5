package app.servicepro.platform.forms;

import java.util.Map;

/**
 * What is wrong with a field.
 *
 * @param key of the words that say it, in the component's bundle or the platform's
 * @param arguments of those words
 */
public record Problem(String key, Map<String, Object> arguments) {
  public Problem {
    arguments = Map.copyOf(arguments);
  }

  public static Problem of(String key) {
    return new Problem(key, Map.of());
  }
}
