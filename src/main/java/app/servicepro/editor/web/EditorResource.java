package app.servicepro.editor.web;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The editor's screen. */
@RequestScoped
@Path("/dashboard/editor")
@Needs(Permission.SITE_VIEW)
public class EditorResource {
  @Inject private EditorScreen screen;

  @GET
  public Response first() {
    return screen.show(Wish.of("home", null, null, null));
  }

  @GET
  @Path("/pages/{page:[a-z0-9-]{1,40}}")
  public Response page(
      @PathParam("page") String page,
      @QueryParam("language") @Nullable String language,
      @QueryParam("section") @Nullable String section,
      @QueryParam("panel") @Nullable String panel) {
    return screen.show(Wish.of(page, language, section, panel));
  }
}
