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

/** What the roles of a tenant allow. */
@Path("/dashboard/roles")
@RequestScoped
public class RolesResource {
  @Inject private RolesScreen screen;

  @GET
  @Needs(Permission.TEAM_VIEW)
  public Response list() {
    return screen.show(Side.TENANT);
  }

  @POST
  @Needs(value = Permission.ROLES_EDIT, feature = "work")
  public Response add(MultivaluedMap<String, String> posted) {
    return screen.add(Side.TENANT, posted);
  }

  @GET
  @Path("{role}")
  @Needs(Permission.TEAM_VIEW)
  public Response one(@PathParam("role") String role) {
    return screen.one(Side.TENANT, role);
  }

  @POST
  @Path("{role}")
  @Needs(value = Permission.ROLES_EDIT, feature = "work")
  public Response change(@PathParam("role") String role, MultivaluedMap<String, String> posted) {
    return screen.change(Side.TENANT, role, posted);
  }

  /** A built-in role as it was on the first day. */
  @POST
  @Path("{role}/restoration")
  @Needs(value = Permission.ROLES_EDIT, feature = "work")
  public Response restore(@PathParam("role") String role) {
    return screen.restore(Side.TENANT, role);
  }

  @POST
  @Path("{role}/removal")
  @Needs(value = Permission.ROLES_EDIT, feature = "work")
  public Response remove(@PathParam("role") String role, MultivaluedMap<String, String> posted) {
    return screen.remove(Side.TENANT, role, posted);
  }
}
