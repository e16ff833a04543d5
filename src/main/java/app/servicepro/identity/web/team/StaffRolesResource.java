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

/** What the roles of the platform’s staff allow. */
@Path("/platform/roles")
@RequestScoped
public class StaffRolesResource {
  @Inject private RolesScreen screen;

  @GET
  @Needs(Permission.STAFF_VIEW)
  public Response list() {
    return screen.show(Side.PLATFORM);
  }

  @POST
  @Needs(Permission.STAFF_ROLES_EDIT)
  public Response add(MultivaluedMap<String, String> posted) {
    return screen.add(Side.PLATFORM, posted);
  }

  @GET
  @Path("{role}")
  @Needs(Permission.STAFF_VIEW)
  public Response one(@PathParam("role") String role) {
    return screen.one(Side.PLATFORM, role);
  }

  @POST
  @Path("{role}")
  @Needs(Permission.STAFF_ROLES_EDIT)
  public Response change(@PathParam("role") String role, MultivaluedMap<String, String> posted) {
    return screen.change(Side.PLATFORM, role, posted);
  }

  /** A built-in role as it was on the first day. */
  @POST
  @Path("{role}/restoration")
  @Needs(Permission.STAFF_ROLES_EDIT)
  public Response restore(@PathParam("role") String role) {
    return screen.restore(Side.PLATFORM, role);
  }

  @POST
  @Path("{role}/removal")
  @Needs(Permission.STAFF_ROLES_EDIT)
  public Response remove(@PathParam("role") String role, MultivaluedMap<String, String> posted) {
    return screen.remove(Side.PLATFORM, role, posted);
  }
}
