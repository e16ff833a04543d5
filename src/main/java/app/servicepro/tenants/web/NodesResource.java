package app.servicepro.tenants.web;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.Stale;
import app.servicepro.tenants.schema.NodeSchema;
import app.servicepro.tenants.schema.NodeSchemas;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;

/** What the platform sets for everybody. */
@RequestScoped
@Path(TenantsPages.NODES_PATH)
@Needs(Permission.NODES_EDIT)
public class NodesResource {
  private static final String PATH = TenantsPages.NODES_PATH;

  @Inject private Screens screens;
  @Inject private NodeDesk desk;

  @GET
  @Needs(Permission.NODES_VIEW)
  public Response list() {
    var model = desk.list(TenantId.PLATFORM, PATH, node -> true);
    return screens.show(TenantsPages.NODES, "tenants/nodes.peb", model);
  }

  @GET
  @Path("{node}")
  @Needs(Permission.NODES_VIEW)
  public Response node(@PathParam("node") String node) {
    return NodeSchemas.shipped()
        .find(node)
        .map(schema -> show(200, schema, FormView.EMPTY))
        .orElseGet(() -> screens.failure(404));
  }

  @POST
  @Path("{node}")
  public Response change(@PathParam("node") String node, MultivaluedMap<String, String> posted) {
    return act(node, posted, (schema, form) -> desk.save(TenantId.PLATFORM, schema, form, PATH));
  }

  @POST
  @Path("{node}/restoration")
  public Response restore(@PathParam("node") String node, MultivaluedMap<String, String> posted) {
    return act(node, posted, (schema, form) -> desk.restore(TenantId.PLATFORM, schema, form, PATH));
  }

  private Response act(
      String node,
      MultivaluedMap<String, String> posted,
      BiFunction<NodeSchema, Form, String> work) {
    var schema = NodeSchemas.shipped().find(node);
    if (schema.isEmpty()) {
      return screens.failure(404);
    }
    var form = Form.of(posted);
    try {
      var place = work.apply(schema.get(), form);
      return place.isEmpty() ? show(422, schema.get(), form.view()) : Screens.seeOther(place);
    } catch (Stale e) {
      return show(409, schema.get(), form.view());
    }
  }

  private Response show(int status, NodeSchema schema, FormView form) {
    boolean edit = Viewer.required().may(Permission.NODES_EDIT);
    var model = desk.page(TenantId.PLATFORM, schema, PATH, true, edit, status == 409);
    return screens.show(status, TenantsPages.NODE, "tenants/node.peb", model, form);
  }
}
