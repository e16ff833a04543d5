package app.servicepro.editor.web;

import app.servicepro.pages.Drafts;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Undo and redo by their buttons, without script. */
@RequestScoped
@Path("/dashboard/editor")
@Needs(
    value = {Permission.SITE_EDIT, Permission.SITE_TRANSLATE},
    feature = "work")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class HistoryResource {
  private static final String FIRST = "/dashboard/editor";

  @Inject private Drafts drafts;
  @Inject private Writing writing;
  @Inject private Tab tab;

  @POST
  @Path("/undo")
  public Response undo(MultivaluedMap<String, String> posted) {
    writing.sheet();
    return writing.once(
        Form.of(posted),
        () -> drafts.undo(tab.client()).map(a -> back(posted, "undone")).orElse(back(posted, "")));
  }

  @POST
  @Path("/redo")
  public Response redo(MultivaluedMap<String, String> posted) {
    writing.sheet();
    return writing.once(
        Form.of(posted),
        () -> drafts.redo(tab.client()).map(a -> back(posted, "redone")).orElse(back(posted, "")));
  }

  private static String back(MultivaluedMap<String, String> posted, String done) {
    var path = Screens.local(posted.getFirst("back"), FIRST);
    if (!path.startsWith(FIRST)) {
      return FIRST;
    }
    var plain = path.replaceAll("([?&])done=[^&]*(&|$)", "$1").replaceAll("[?&]$", "");
    return done.isEmpty() ? plain : plain + (plain.contains("?") ? "&" : "?") + "done=" + done;
  }
}
