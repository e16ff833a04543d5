package app.servicepro.editor.web;

import app.servicepro.editor.Sheets;
import app.servicepro.editor.acts.Guard;
import app.servicepro.pages.Drafts;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.documents.BadEdit;
import app.servicepro.platform.documents.EditReader;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the script sends and asks: edits, undo and redo, and what others have done. Translators may
 * write, too.
 */
@RequestScoped
@Path("/dashboard/editor")
@Needs(
    value = {Permission.SITE_EDIT, Permission.SITE_TRANSLATE},
    feature = "work")
@Produces(MediaType.APPLICATION_JSON)
public class EditsResource {
  @Inject private Sheets sheets;
  @Inject private Drafts drafts;
  @Inject private Answers answers;
  @Inject private Tab tab;

  @POST
  @Path("/edits")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response edit(
      @QueryParam("page") @DefaultValue("home") String page,
      @QueryParam("language") @DefaultValue("") String language,
      InputStream posted) {
    var sheet = sheets.open();
    try {
      var edit = EditReader.read(text(posted));
      if (!new Guard(sheet.rights(), sheet.languages()).allows(edit.changes())) {
        return refused(403);
      }
      return answers.applied(drafts.apply(edit), page, language);
    } catch (BadEdit e) {
      return refused(e.fault() == BadEdit.Fault.LARGE ? 413 : 400);
    }
  }

  @POST
  @Path("/undo")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response undo(InputStream posted) {
    return history(posted, drafts::undo);
  }

  @POST
  @Path("/redo")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response redo(InputStream posted) {
    return history(posted, drafts::redo);
  }

  @GET
  @Path("/news")
  @Needs(Permission.SITE_VIEW)
  public Response news(
      @QueryParam("since") @DefaultValue("0") long since,
      @QueryParam("page") @DefaultValue("home") String page,
      @QueryParam("language") @DefaultValue("") String language) {
    return answers.news(since, page, language);
  }

  private Response history(InputStream posted, Function<String, Optional<Drafts.Applied>> act) {
    if (!sheets.open().rights().any()) {
      throw new ForbiddenException();
    }
    var asked = read(posted);
    return act.apply(tab.client())
        .map(applied ->
            answers.history(
                applied, Json.text(asked, "page", "home"), Json.text(asked, "language", "")))
        .orElseGet(() -> Response.ok("{}").header("Cache-Control", "no-store").build());
  }

  private static JsonObject read(InputStream posted) {
    try {
      return Json.object(text(posted));
    } catch (JsonException | BadEdit e) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }

  /** No more of it is read than an edit can have. */
  private static String text(InputStream posted) {
    try {
      var bytes = posted.readNBytes(EditReader.MOST_BYTES + 1);
      if (bytes.length > EditReader.MOST_BYTES) {
        throw new BadEdit(BadEdit.Fault.LARGE, "more than an edit can be");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Response refused(int status) {
    return Response.status(status).entity("{}").header("Cache-Control", "no-store").build();
  }
}
