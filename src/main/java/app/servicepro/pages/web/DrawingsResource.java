package app.servicepro.pages.web;

import app.servicepro.platform.access.SignedIn;
import app.servicepro.platform.content.ContentFolder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What the packs' drawings are painted with, for screens of the dashboard that show some. */
@RequestScoped
@Path("/dashboard/drawings.css")
@SignedIn
public class DrawingsResource {
  private static final String PAINT = "themes/base/css/15-art.css";

  @Inject private ContentFolder content;

  @GET
  public Response css() {
    return Response.ok(content.text(PAINT), "text/css; charset=utf-8")
        .header("Cache-Control", "private, max-age=3600")
        .build();
  }
}
