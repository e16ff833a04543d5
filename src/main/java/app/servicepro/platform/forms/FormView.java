package app.servicepro.platform.forms;

import java.util.List;
import java.util.Map;

/**
 * A form as a template gives it back. A field that was not read is in none of the maps.
 *
 * @param name which form of the page it is; empty when none was sent
 * @param values what was typed or chosen, without passwords
 * @param many what was chosen where several may be
 * @param problems what is wrong, in the order in which the fields were read
 * @param labels how the page calls the fields
 */
public record FormView(
    String name,
    Map<String, String> values,
    Map<String, List<String>> many,
    Map<String, Problem> problems,
    Map<String, String> labels) {
  /** A form that nobody has sent yet. */
  public static final FormView EMPTY = new FormView("", Map.of(), Map.of(), Map.of(), Map.of());

  public boolean failed() {
    return !problems.isEmpty();
  }

  public FormView labelled(Map<String, String> found) {
    return new FormView(name, values, many, problems, Map.copyOf(found));
  }
}
