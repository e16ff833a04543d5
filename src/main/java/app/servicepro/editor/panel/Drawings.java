package app.servicepro.editor.panel;

import app.servicepro.packs.Drawing;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pictures as the panel shows them and as its forms send them. */
final class Drawings {
  private static final String ART = "art:";
  private static final String MEDIA = "media:";
  private static final int WHOLE = 100;
  static final int MIDDLE = 50;

  private final Sheet sheet;
  private int shown;

  Drawings(Sheet sheet) {
    this.sheet = sheet;
  }

  /** With the drawings of the trade. */
  PictureField field(@Nullable JsonValue value) {
    var picture = value instanceof JsonObject o ? o : JsonValue.EMPTY_JSON_OBJECT;
    var chosen = sent(picture);
    var offers = new ArrayList<>(photographs(chosen, picture));
    sheet.pack().drawings().forEach((name, drawing) -> offers.add(drawn(name, drawing, chosen)));
    var art = Json.text(picture, "art");
    var drawing = art == null ? null : sheet.pack().drawings().get(art);
    return of(picture, drawing == null ? null : alone(drawing), offers);
  }

  /** Of the business' own pictures alone. */
  PictureField own(JsonObject picture) {
    return of(picture, null, photographs(sent(picture), picture));
  }

  private static PictureField of(
      JsonObject picture, @Nullable String drawn, List<PictureField.Offer> offers) {
    return new PictureField(
        sent(picture), drawn, source(picture), focus(picture, 0), focus(picture, 1), offers);
  }

  /** How a form sends a picture: {@code art:hero}, or {@code media:<id>:<width>:<height>}. */
  static String sent(JsonObject picture) {
    var art = Json.text(picture, "art");
    if (art != null) {
      return ART + art;
    }
    var media = Json.text(picture, "media");
    return media == null
        ? ""
        : MEDIA + media + ":" + picture.getInt("width", 0) + ":" + picture.getInt("height", 0);
  }

  /** What {@link #sent} wrote, as the document holds it. */
  static JsonObject read(String sent) {
    var parts = sent.split(":", -1);
    var picture = Json.PROVIDER.createObjectBuilder();
    return sent.startsWith(ART)
        ? picture.add("art", parts[1]).build()
        : picture
            .add("media", parts[1])
            .add("width", Integer.parseInt(parts[2]))
            .add("height", Integer.parseInt(parts[3]))
            .build();
  }

  static @Nullable String source(JsonObject picture) {
    var media = Json.text(picture, "media");
    return media == null ? Json.text(picture, "src") : "/dashboard/media/" + media + "/320";
  }

  private static int focus(JsonObject picture, int axis) {
    var focus = picture.get("focus");
    return focus != null
            && focus.getValueType() == JsonValue.ValueType.ARRAY
            && focus.asJsonArray().size() == 2
            && focus.asJsonArray().get(axis) instanceof JsonNumber n
        ? (int) Math.round(n.doubleValue() * WHOLE)
        : MIDDLE;
  }

  private List<PictureField.Offer> photographs(String chosen, JsonObject picture) {
    var offers = new ArrayList<PictureField.Offer>();
    offers.add(
        new PictureField.Offer(
            "", sheet.speech().said("picture.none"), null, null, chosen.isEmpty()));
    if (chosen.startsWith(MEDIA)) {
      offers.add(
          new PictureField.Offer(
              chosen, sheet.speech().said("picture.photograph"), null, source(picture), true));
    }
    sheet.library().get().stream()
        .filter(offer -> !offer.value().equals(chosen))
        .forEach(offers::add);
    return offers;
  }

  private PictureField.Offer drawn(String name, Drawing drawing, String chosen) {
    var value = ART + name;
    return new PictureField.Offer(
        value, alternative(name), alone(drawing), null, chosen.equals(value));
  }

  /** One drawing may stand several times on the editor's page. */
  private String alone(Drawing drawing) {
    return drawing.apart("-" + ++shown).with("");
  }

  private String alternative(String name) {
    var speech = sheet.speech();
    var said = sheet.pack().alternative(speech.words(), speech.locale(), name);
    return said.isEmpty() ? name.replaceFirst("^demo/", "").replace('-', ' ') : said;
  }
}
