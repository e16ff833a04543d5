package app.servicepro.home.web;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The home page of a tenant. */
@RequestScoped
@Path("/dashboard")
@Needs(Permission.HOME_VIEW)
public class HomeResource {
  @Inject private Screens screens;
  @Inject private HomeWriter writer;

  @GET
  public Response home() {
    return screens.show(HomePages.HOME, "home/home.peb", writer.page());
  }
}
