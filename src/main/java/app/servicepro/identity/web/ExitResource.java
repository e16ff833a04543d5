package app.servicepro.identity.web;

import app.servicepro.identity.Sessions;
import app.servicepro.platform.access.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Out of a tenant again; for whoever is inside, and so not on the platform's own pages. */
@Path("/platform/exit")
@RequestScoped
public class ExitResource {
  @Inject private Sessions sessions;
  @Inject private Browser browser;

  @POST
  @SignedIn
  public Response leave() {
    return browser.in(sessions.leave(browser.cookie()), "/platform/tenants");
  }
}
