package app.servicepro.pages.web;

import app.servicepro.pages.Releases;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Shows what the owner has written to visitors. */
@RequestScoped
@Path("/dashboard/publication")
@Needs(value = Permission.SITE_PUBLISH, feature = "work")
public class PublicationResource {
  @Inject private Releases releases;

  @POST
  public Response publish() {
    releases.publish();
    return Screens.seeOther("/dashboard?done=published");
  }
}
