package app.servicepro.media.web;

import app.servicepro.media.Blobs;
import app.servicepro.media.NoSuchPicture;
import app.servicepro.media.Outdated;
import app.servicepro.media.PictureFacts;
import app.servicepro.media.PictureFiles;
import app.servicepro.media.PictureInUse;
import app.servicepro.media.Pictures;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** The library, and each of its pictures. */
@RequestScoped
@Path(MediaPages.HERE)
@Needs(value = Permission.SITE_EDIT, feature = MediaPages.WORK)
public class PicturesResource {
  private static final String LIST = "media/pictures.peb";
  private static final String ONE = "media/picture.peb";
  private static final String FOR_EVER = "private, max-age=31536000, immutable";
  private static final int LONGEST_SEARCH = 200;

  @Inject private Pictures pictures;
  @Inject private Blobs blobs;
  @Inject private MediaWords words;
  @Inject private Screens screens;
  @Inject private Once once;
  @Inject private UploadDesk desk;
  @Inject private PictureFiles files;

  @GET
  @Needs(Permission.SITE_VIEW)
  public Response list(
      @QueryParam("q") @DefaultValue("") String typed,
      @QueryParam("page") @DefaultValue("1") String number) {
    int page = page(number);
    var looked = looked(typed);
    var found = pictures.search(looked, page);
    return screens.show(MediaPages.PICTURES, LIST, words.page(looked, page, found, blobs.usage()));
  }

  /** The same for scripts. */
  @GET
  @Path("list")
  @Needs(Permission.SITE_VIEW)
  public Response json(
      @QueryParam("q") @DefaultValue("") String typed,
      @QueryParam("page") @DefaultValue("1") String number) {
    int page = page(number);
    var found = pictures.search(looked(typed), page);
    return PictureJson.answer(200, PictureJson.list(found, page, blobs.usage()));
  }

  private static String looked(String typed) {
    return typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
  }

  private static int page(String number) {
    return number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 1;
  }

  @POST
  public Response upload(@Context HttpServletRequest request) {
    return desk.upload(request);
  }

  @GET
  @Path("{id}")
  @Needs(Permission.SITE_VIEW)
  public Response one(@PathParam("id") String id) {
    return with(id, picture -> show(200, screen(picture), FormView.EMPTY));
  }

  @POST
  @Path("{id}")
  public Response change(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    return with(id, picture -> change(picture, posted));
  }

  private Response change(PictureFacts picture, MultivaluedMap<String, String> posted) {
    var read = PictureForm.of(Form.of(posted), words.languages());
    int seen = read.form().number("version", 1, Integer.MAX_VALUE);
    if (read.form().failed()) {
      return show(422, screen(picture), read.form().view());
    }
    try {
      return Screens.seeOther(
          once.place(
              read.form().once(),
              () -> {
                pictures.change(picture.id(), seen, read.sheet());
                return MediaPage.path(picture) + "?done=picture-changed";
              }));
    } catch (Outdated e) {
      var now = pictures.find(picture.id()).orElse(picture);
      return show(409, screen(now).besides(read.sheet(), words), read.form().view());
    }
  }

  @POST
  @Path("{id}/deletion")
  public Response delete(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    return with(id, picture -> delete(picture, Form.of(posted)));
  }

  private Response delete(PictureFacts picture, Form form) {
    var reason = form.reason("reason");
    if (form.failed()) {
      return show(422, screen(picture), form.view());
    }
    try {
      return Screens.seeOther(
          once.place(
              form.once(),
              () -> {
                pictures.delete(picture.id(), reason);
                return MediaPages.HERE + "?done=picture-deleted";
              }));
    } catch (PictureInUse e) {
      form.problem("reason", "media.problem.in-use");
      return show(409, screen(picture), form.view());
    }
  }

  /** The picture itself, as on the site. */
  @GET
  @Path("{id}/{width}")
  @Needs(Permission.SITE_VIEW)
  public Response file(
      @PathParam("id") String id,
      @PathParam("width") String width,
      @HeaderParam("Accept") @DefaultValue("") String accept) {
    if (!id.matches("[0-9a-f]{32}") || !width.matches("[1-9][0-9]{0,4}")) {
      return screens.failure(404);
    }
    return files
        .find(Tenancy.required(), id, Integer.parseInt(width), accept.contains("image/webp"))
        .map(PicturesResource::answer)
        .orElseGet(() -> screens.failure(404));
  }

  private static Response answer(PictureFiles.Answer found) {
    return Response.ok(found.body().plain(), found.body().type())
        .header("Cache-Control", found.lasting() ? FOR_EVER : "no-store")
        .header("Vary", "Accept")
        .build();
  }

  private Response with(String id, Function<PictureFacts, Response> answer) {
    try {
      return pictures.find(id).map(answer).orElseGet(() -> screens.failure(404));
    } catch (NoSuchPicture e) {
      return screens.failure(404);
    }
  }

  private PictureScreen screen(PictureFacts picture) {
    return words.screen(picture, pictures.places(picture.id(), words.locale()));
  }

  private Response show(int status, PictureScreen page, FormView form) {
    return screens.show(status, MediaPages.PICTURE, ONE, page, form);
  }
}
