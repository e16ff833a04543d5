package app.servicepro.media.web;

import app.servicepro.media.Blobs;
import app.servicepro.media.PictureFacts;
import app.servicepro.media.Pictures;
import app.servicepro.media.Refused;
import app.servicepro.media.StoreAway;
import app.servicepro.media.Uploads;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Problem;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a picture in. The same file is the same picture, so a form that arrives twice needs no
 * other guard.
 */
@ApplicationScoped
public class UploadDesk {
  private static final System.Logger LOG = System.getLogger(UploadDesk.class.getName());
  private static final String FIELD = "file";
  private static final String TOO_LARGE = "media.problem.large";

  @Inject private Uploads uploads;
  @Inject private Pictures pictures;
  @Inject private Blobs blobs;
  @Inject private MediaWords words;
  @Inject private Screens screens;

  Response upload(HttpServletRequest request) {
    if (!Multipart.is(request)) {
      return screens.failure(415);
    }
    boolean script = Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("json");
    try {
      if (request.getContentLengthLong() > Multipart.MOST_BYTES) {
        return refused(script, 413, new Problem(TOO_LARGE, Map.of("most", 15)));
      }
      return Multipart.<PictureFacts, Refused>file(request, FIELD, uploads::add)
          .map(picture -> done(script, picture))
          .orElseGet(() -> refused(script, 422, new Problem("media.problem.none", Map.of())));
    } catch (Refused e) {
      int status = e.key().equals(TOO_LARGE) ? 413 : 422;
      return refused(script, status, new Problem(e.key(), e.facts()));
    } catch (StoreAway e) {
      LOG.log(System.Logger.Level.ERROR, "STORE-FAILED", e);
      return refused(script, 503, new Problem("media.problem.store", Map.of()));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "an upload that did not arrive", e);
      return refused(script, 422, new Problem("media.problem.lost", Map.of()));
    }
  }

  private static Response done(boolean script, PictureFacts picture) {
    return script
        ? PictureJson.answer(200, PictureJson.of(picture))
        : Screens.seeOther(MediaPage.path(picture) + "?done=picture-added");
  }

  private Response refused(boolean script, int status, Problem problem) {
    if (script) {
      var text = words.of(problem.key(), problem.arguments());
      return PictureJson.answer(
          status, Json.PROVIDER.createObjectBuilder().add("problem", text).build());
    }
    var form = new FormView("upload", Map.of(), Map.of(), Map.of(FIELD, problem), Map.of());
    var page = words.page("", 1, pictures.search("", 1), blobs.usage());
    return screens.show(status, MediaPages.PICTURES, "media/pictures.peb", page, form);
  }
}
