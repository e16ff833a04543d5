package app.servicepro.identity.web.team;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The people of the platform itself. */
@Path("/platform/team")
@RequestScoped
public class StaffResource {
  @Inject private TeamScreen screen;
  @Inject private MemberScreen members;

  @GET
  @Needs(Permission.STAFF_VIEW)
  public Response list() {
    return screen.show(Side.PLATFORM);
  }

  @POST
  @Needs(Permission.STAFF_EDIT)
  public Response invite(MultivaluedMap<String, String> posted) {
    return screen.invite(Side.PLATFORM, posted);
  }

  /** The letter once more. */
  @POST
  @Path("invitations/{invitation}/letter")
  @Needs(Permission.STAFF_EDIT)
  public Response resend(@PathParam("invitation") UUID invitation) {
    return screen.resend(Side.PLATFORM, invitation);
  }

  @POST
  @Path("invitations/{invitation}/withdrawal")
  @Needs(Permission.STAFF_EDIT)
  public Response withdraw(@PathParam("invitation") UUID invitation) {
    return screen.withdraw(Side.PLATFORM, invitation);
  }

  @GET
  @Path("{person}")
  @Needs(Permission.STAFF_VIEW)
  public Response member(@PathParam("person") UUID person) {
    return members.show(Side.PLATFORM, person);
  }

  @POST
  @Path("{person}")
  @Needs(Permission.STAFF_EDIT)
  public Response changeRole(
      @PathParam("person") UUID person, MultivaluedMap<String, String> posted) {
    return members.change(Side.PLATFORM, person, posted);
  }

  @POST
  @Path("{person}/removal")
  @Needs(Permission.STAFF_REMOVE)
  public Response remove(@PathParam("person") UUID person, MultivaluedMap<String, String> posted) {
    return members.remove(Side.PLATFORM, person, posted);
  }
}
