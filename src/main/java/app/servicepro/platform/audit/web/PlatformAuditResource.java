package app.servicepro.platform.audit.web;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The trail of the platform itself. */
@RequestScoped
@Path("/platform/audit")
@Needs(Permission.PLATFORM_AUDIT_VIEW)
public class PlatformAuditResource {
  @Inject private AuditScreen screen;
  @Context private UriInfo address;

  @GET
  public Response page() {
    return screen.page(AuditPages.OF_PLATFORM, address.getQueryParameters());
  }

  @GET
  @Path("rows.csv")
  public Response table() {
    return screen.table(AuditPages.OF_PLATFORM, address.getQueryParameters());
  }

  @POST
  @Path("verification")
  public Response check() {
    return screen.check(AuditPages.OF_PLATFORM);
  }
}
