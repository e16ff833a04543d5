package app.servicepro.platform.dashboard;

import app.servicepro.platform.time.Time;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/**
 * What templates of the dashboard may ask beside their words: {@code asset("dashboard.js")}, its
 * address; {@code once()}, an id that no other form has; {@code labelled(name, label)}, which
 * prints nothing and remembers how the page calls a field.
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
        "labelled", new Told(List.of("name", "label"), ScreenFunctions::remember));
  }

  private static String remember(Map<String, Object> given) {
    if (LABELS.isBound()) {
      LABELS.get().put(text(given, "name"), text(given, "label"));
    }
    return "";
  }

  private static String text(Map<String, Object> given, String name) {
    return String.valueOf(given.get(name));
  }

  private record Told(
      List<String> getArgumentNames,
      java.util.function.Function<Map<String, Object>, String> answer)
      implements Function {
    @Override
    public Object execute(
        Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
      return answer.apply(given);
    }
  }
}
