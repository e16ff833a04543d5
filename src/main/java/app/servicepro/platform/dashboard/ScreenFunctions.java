package app.servicepro.platform.dashboard;

import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.time.Time;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What templates of the dashboard may ask beside their words: {@code asset("dashboard.js")}, its
 * address; {@code once()}, an id that no other form has; {@code labelled(name, label)}, which
 * prints nothing and remembers how the page calls a field; {@code state(form, name, id, help)}, the
 * attributes that tell whether a field is wrong and what describes it.
 */
final class ScreenFunctions extends AbstractExtension {
  private static final ScopedValue<Map<String, String>> LABELS = ScopedValue.newInstance();
  private final DashboardAssets assets;

  ScreenFunctions(DashboardAssets assets) {
    this.assets = assets;
  }

  /** Lets a page be rendered and gathers how it calls its fields. */
  static void gather(Map<String, String> labels, Runnable rendering) {
    ScopedValue.where(LABELS, labels).run(rendering);
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "asset", new Told(List.of("name"), given -> assets.address(text(given, "name"))),
        "once", new Told(List.of(), given -> Time.newId().toString()),
        "labelled", new Told(List.of("name", "label"), ScreenFunctions::remember),
        "state", new Told(List.of("form", "name", "id", "help"), ScreenFunctions::state));
  }

  private static String remember(Map<String, Object> given) {
    if (LABELS.isBound()) {
      LABELS.get().put(text(given, "name"), text(given, "label"));
    }
    return "";
  }

  private static SafeString state(Map<String, Object> given) {
    var id = text(given, "id").replaceAll("[^\\w.-]", "");
    boolean wrong =
        given.get("form") instanceof FormView form
            && form.problems().containsKey(text(given, "name"));
    var describing = new StringJoiner(" ", " aria-describedby=\"", "\"").setEmptyValue("");
    if (wrong) {
      describing.add(id + "-problem");
    }
    if (!text(given, "help").isEmpty()) {
      describing.add(id + "-help");
    }
    return new SafeString((wrong ? " aria-invalid=\"true\"" : "") + describing);
  }

  private static String text(Map<String, Object> given, String name) {
    return String.valueOf(given.get(name));
  }

  private record Told(
      List<String> getArgumentNames, java.util.function.Function<Map<String, Object>, ?> answer)
      implements Function {
    @Override
    public Object execute(
        Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
      return answer.apply(given);
    }
  }
}
