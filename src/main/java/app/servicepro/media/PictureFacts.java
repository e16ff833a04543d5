package app.servicepro.media;

import app.servicepro.media.model.PictureState;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * A picture as others know it.
 *
 * @param id 32 hexadecimal digits
 * @param width in pixels, as it is shown; never more than {@link Ladder#WIDEST}
 */
public record PictureFacts(
    String id,
    int version,
    int width,
    int height,
    State state,
    PictureSheet sheet,
    Instant addedAt,
    String addedBy) {

  /** How far it is. */
  public enum State {
    BEING_MADE,
    READY,
    FAILED
  }

  public PictureFacts(
      String id,
      int version,
      int width,
      int height,
      PictureState state,
      PictureSheet sheet,
      Instant addedAt,
      String addedBy) {
    this(id, version, width, height, of(state), sheet, addedAt, addedBy);
  }

  private static State of(PictureState state) {
    return switch (state) {
      case NEW -> State.BEING_MADE;
      case READY, DONE -> State.READY;
      case FAILED -> State.FAILED;
    };
  }

  public boolean ready() {
    return state == State.READY;
  }

  /** As documents hold it. */
  public JsonObject value() {
    return Json.PROVIDER
        .createObjectBuilder()
        .add("media", id)
        .add("width", width)
        .add("height", height)
        .add("focus", Json.PROVIDER.createArrayBuilder().add(sheet.focusX()).add(sheet.focusY()))
        .build();
  }
}
