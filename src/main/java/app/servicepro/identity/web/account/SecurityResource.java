package app.servicepro.identity.web.account;

import app.servicepro.identity.Sessions;
import app.servicepro.identity.web.IdentityPages;
import app.servicepro.platform.access.SignedIn;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** How safe somebody's account is, where she is signed in, and who tried. */
@Path("/account/security")
@SignedIn
@RequestScoped
public class SecurityResource {
  @Inject private SecurityPages pages;
  @Inject private Sessions sessions;
  @Inject private Screens screens;

  @GET
  public Response page() {
    return screens.show(
        IdentityPages.SECURITY, "identity/security.peb", pages.of(Viewer.required()));
  }

  @POST
  @Path("sessions/{session}/removal")
  public Response end(@PathParam("session") UUID session) {
    sessions.end(Viewer.required().person(), session);
    return Screens.seeOther("/account/security?done=session-ended");
  }

  /** All but this one. */
  @POST
  @Path("sessions/removal")
  public Response endOthers() {
    var me = Viewer.required();
    sessions.endOthers(me.person(), me.session());
    return Screens.seeOther("/account/security?done=sessions-ended");
  }
}
