package app.servicepro.media.web;

import app.servicepro.media.FoundPictures;
import app.servicepro.media.PictureFacts;
import app.servicepro.media.Pictures;
import app.servicepro.media.Usage;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;

/** Pictures for scripts of the dashboard. */
final class PictureJson {
  private PictureJson() {}

  static JsonObject list(FoundPictures found, int page, Usage usage) {
    var all = Json.PROVIDER.createArrayBuilder();
    found.pictures().forEach(picture -> all.add(of(picture)));
    return Json.PROVIDER
        .createObjectBuilder()
        .add("pictures", all)
        .add("total", found.total())
        .add("more", found.total() > (long) page * Pictures.ON_A_PAGE)
        .add(
            "usage",
            Json.PROVIDER
                .createObjectBuilder()
                .add("bytes", usage.bytes())
                .add("most", usage.most()))
        .build();
  }

  /** With the value that a document holds of it. */
  static JsonObject of(PictureFacts picture) {
    var alt = Json.PROVIDER.createObjectBuilder();
    picture.sheet().alt().forEach(alt::add);
    return Json.PROVIDER
        .createObjectBuilder()
        .add("id", picture.id())
        .add("name", picture.sheet().name())
        .add("width", picture.width())
        .add("height", picture.height())
        .add("state", MediaPage.state(picture))
        .add("alt", alt)
        .add("thumb", MediaPage.thumb(picture))
        .add("path", MediaPage.path(picture))
        .add("value", picture.value())
        .build();
  }

  static Response answer(int status, JsonObject json) {
    return Response.status(status)
        .type("application/json")
        .header("Cache-Control", "no-store")
        .entity(json.toString())
        .build();
  }
}
