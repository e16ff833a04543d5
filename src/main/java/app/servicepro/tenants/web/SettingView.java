package app.servicepro.tenants.web;

import app.servicepro.platform.forms.Option;
import app.servicepro.platform.json.Json;
import app.servicepro.tenants.Setting;
import app.servicepro.tenants.schema.Field;
import app.servicepro.tenants.schema.FieldType;
import app.servicepro.tenants.schema.NodeSchema;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A field of a node as the form shows it.
 *
 * @param value as it stands in an input; for text in several languages see {@code texts}
 * @param shown as people read it
 * @param own whether it was set here, and so can be given up
 * @param layer who says what it is
 * @param otherwise what it would be
 */
public record SettingView(
    String id,
    String type,
    String label,
    String help,
    String unit,
    String value,
    String shown,
    boolean on,
    List<Option> options,
    int max,
    boolean optional,
    List<Text> texts,
    boolean own,
    String layer,
    String otherwise) {
  private static final int FEW = 4;

  /** The text of one language. */
  public record Text(String name, String label, String value) {}

  static SettingView of(NodeSchema schema, Setting setting, Setting.Layer here, Speech speech) {
    var field = setting.field();
    var key = "field." + schema.node() + "." + field.id();
    var layer = field.kept() ? "kept" : setting.layer().name().toLowerCase(Locale.ROOT);
    return new SettingView(
        field.id(),
        type(field),
        speech.of(key),
        speech.ifAny(key + ".help"),
        field.unit() == null ? "" : speech.of("unit." + field.unit()),
        field.type().spoken(text(setting.value())),
        shown(schema, field, setting.value(), speech),
        setting.value().equals(JsonValue.TRUE),
        field.choices().stream()
            .map(c -> speech.option(c, "choice." + schema.node() + "." + field.id() + "." + c))
            .toList(),
        field.longest(),
        !field.required(),
        field.localized() ? texts(field, setting.value(), speech.of(key), speech) : List.of(),
        setting.layer() == here && !field.kept(),
        speech.of("layer." + layer),
        shown(schema, field, setting.inherited(), speech));
  }

  /** Many choices fold into a list. */
  private static String type(Field field) {
    return field.type() == FieldType.CHOICE && field.choices().size() > FEW
        ? "select"
        : field.type().code();
  }

  static String shown(NodeSchema schema, Field field, JsonValue value, Speech speech) {
    var text = VersionView.plain(value, speech);
    if (field.type() == FieldType.CHOICE) {
      return speech.ifAny("choice." + schema.node() + "." + field.id() + "." + text);
    }
    if (field.type() == FieldType.PHONE) {
      return field.type().spoken(text);
    }
    return field.unit() == null ? text : text + " " + speech.of("unit." + field.unit());
  }

  private static String text(JsonValue value) {
    return switch (value) {
      case JsonString s -> s.getString();
      case JsonNumber n -> n.bigDecimalValue().toPlainString();
      default -> "";
    };
  }

  private static List<Text> texts(Field field, JsonValue value, String label, Speech speech) {
    var locales = speech.words().locales();
    return locales.tags().stream()
        .map(tag ->
            new Text(
                field.id() + "." + tag,
                speech.of(
                    "settings.in-language",
                    Map.of("label", label, "language", locales.get(tag).name())),
                value instanceof JsonObject texts ? Json.text(texts, tag, "") : ""))
        .toList();
  }
}
