package app.servicepro.home.web;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The home page of the platform's staff. */
@RequestScoped
@Path("/platform")
@Needs(Permission.PLATFORM_VIEW)
public class PlatformResource {
  @Inject private Screens screens;
  @Inject private PlatformWriter writer;

  @GET
  public Response home() {
    return screens.show(HomePages.PLATFORM, "home/platform.peb", writer.page());
  }
}
