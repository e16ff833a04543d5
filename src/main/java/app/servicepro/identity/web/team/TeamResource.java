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

/** The people of a tenant. */
@Path("/dashboard/team")
@RequestScoped
public class TeamResource {
  @Inject private TeamScreen screen;
  @Inject private MemberScreen members;

  @GET
  @Needs(Permission.TEAM_VIEW)
  public Response list() {
    return screen.show(Side.TENANT);
  }

  @POST
  @Needs(value = Permission.TEAM_EDIT, feature = "work")
  public Response invite(MultivaluedMap<String, String> posted) {
    return screen.invite(Side.TENANT, posted);
  }

  /** The letter once more. */
  @POST
  @Path("invitations/{invitation}/letter")
  @Needs(value = Permission.TEAM_EDIT, feature = "work")
  public Response resend(@PathParam("invitation") UUID invitation) {
    return screen.resend(Side.TENANT, invitation);
  }

  @POST
  @Path("invitations/{invitation}/withdrawal")
  @Needs(Permission.TEAM_EDIT)
  public Response withdraw(@PathParam("invitation") UUID invitation) {
    return screen.withdraw(Side.TENANT, invitation);
  }

  @GET
  @Path("{person}")
  @Needs(Permission.TEAM_VIEW)
  public Response member(@PathParam("person") UUID person) {
    return members.show(Side.TENANT, person);
  }

  @POST
  @Path("{person}")
  @Needs(value = Permission.TEAM_EDIT, feature = "work")
  public Response changeRole(
      @PathParam("person") UUID person, MultivaluedMap<String, String> posted) {
    return members.change(Side.TENANT, person, posted);
  }

  @POST
  @Path("{person}/removal")
  @Needs(Permission.TEAM_REMOVE)
  public Response remove(@PathParam("person") UUID person, MultivaluedMap<String, String> posted) {
    return members.remove(Side.TENANT, person, posted);
  }
}
