package app.servicepro.tenants.web;

import app.servicepro.tenants.Version;
import app.servicepro.tenants.schema.NodeSchema;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A version and what it changed, in words. */
public record VersionView(int number, String at, String name, String note, List<Change> changes) {

  /** What a field was and became. */
  public record Change(String field, String before, String after) {}

  /** Of the plans or the flags: {@code pro.campaigns}, {@code pro.seats}, {@code campaigns}. */
  static VersionView of(Version version, Speech speech) {
    return of(
        version,
        version.differences().stream()
            .map(d ->
                new Change(
                    label(d.field(), speech), flag(d.before(), speech), flag(d.after(), speech)))
            .toList(),
        speech);
  }

  /** Of a node. */
  static VersionView of(Version version, NodeSchema schema, Speech speech) {
    return of(
        version,
        version.differences().stream()
            .map(d ->
                new Change(
                    speech.ifAny("field." + schema.node() + "." + d.field()),
                    value(schema, d.field(), d.before(), speech),
                    value(schema, d.field(), d.after(), speech)))
            .toList(),
        speech);
  }

  private static VersionView of(Version version, List<Change> changes, Speech speech) {
    return new VersionView(
        version.number(), speech.ago(version.at()), version.name(), version.note(), changes);
  }

  private static String label(String field, Speech speech) {
    int dot = field.indexOf('.');
    var what = field.substring(dot + 1);
    boolean number = what.equals("seats") || what.equals("gigabytes");
    var name = number ? speech.of("plans." + what) : speech.ifAny("feature." + what);
    return dot < 0 ? name : name + ", " + speech.of("plan." + field.substring(0, dot));
  }

  private static String flag(@Nullable JsonValue value, Speech speech) {
    return value == null ? speech.of("value.default") : plain(value, speech);
  }

  private static String value(
      NodeSchema schema, String field, @Nullable JsonValue value, Speech speech) {
    if (value == null) {
      return speech.of("value.default");
    }
    var known = schema.fields().get(field);
    return known == null ? plain(value, speech) : SettingView.shown(schema, known, value, speech);
  }

  static String plain(JsonValue value, Speech speech) {
    return switch (value) {
      case JsonString s -> s.getString().isEmpty() ? speech.of("value.empty") : s.getString();
      case JsonObject texts ->
          texts.isEmpty()
              ? speech.of("value.empty")
              : texts.entrySet().stream()
                  .map(t -> t.getKey() + ": " + plain(t.getValue(), speech))
                  .collect(Collectors.joining(" · "));
      default ->
          switch (value.getValueType()) {
            case TRUE -> speech.of("value.yes");
            case FALSE -> speech.of("value.no");
            default -> value.toString();
          };
    };
  }
}
