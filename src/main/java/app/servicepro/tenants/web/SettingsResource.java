package app.servicepro.tenants.web;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.tenancy.Tenancy;
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

/** What a tenant sets for itself; a suspended one may look. */
@RequestScoped
@Path(TenantsPages.SETTINGS_PATH)
@Needs(value = Permission.SETTINGS_EDIT, feature = "work")
public class SettingsResource {
  private static final String PATH = TenantsPages.SETTINGS_PATH;

  @Inject private Screens screens;
  @Inject private NodeDesk desk;

  @GET
  @Needs(Permission.SETTINGS_VIEW)
  public Response list() {
    boolean advanced = Viewer.required().advanced();
    var model = desk.list(Tenancy.required(), PATH, node -> advanced || !node.advanced());
    return screens.show(TenantsPages.SETTINGS, "tenants/settings.peb", model);
  }

  @GET
  @Path("{group}")
  @Needs(Permission.SETTINGS_VIEW)
  public Response group(@PathParam("group") String group) {
    var schema = NodeSchemas.shipped().find(group);
    if (schema.isEmpty()) {
      return screens.failure(404);
    }
    return has(schema.get()) ? show(200, schema.get(), FormView.EMPTY) : screens.upgrade();
  }

  @POST
  @Path("{group}")
  public Response change(@PathParam("group") String group, MultivaluedMap<String, String> posted) {
    return act(group, posted, (schema, form) -> desk.save(Tenancy.required(), schema, form, PATH));
  }

  @POST
  @Path("{group}/restoration")
  public Response restore(@PathParam("group") String group, MultivaluedMap<String, String> posted) {
    return act(
        group, posted, (schema, form) -> desk.restore(Tenancy.required(), schema, form, PATH));
  }

  private Response act(
      String group,
      MultivaluedMap<String, String> posted,
      BiFunction<NodeSchema, Form, String> work) {
    var schema = NodeSchemas.shipped().find(group);
    if (schema.isEmpty()) {
      return screens.failure(404);
    }
    if (!has(schema.get())) {
      return screens.upgrade();
    }
    var form = Form.of(posted);
    try {
      var place = work.apply(schema.get(), form);
      return place.isEmpty() ? show(422, schema.get(), form.view()) : Screens.seeOther(place);
    } catch (Stale e) {
      return show(409, schema.get(), form.view());
    }
  }

  private static boolean has(NodeSchema schema) {
    return schema.feature() == null || Viewer.required().features().contains(schema.feature());
  }

  private Response show(int status, NodeSchema schema, FormView form) {
    var viewer = Viewer.required();
    boolean edit = viewer.may(Permission.SETTINGS_EDIT) && viewer.features().contains("work");
    var model = desk.page(Tenancy.required(), schema, PATH, viewer.advanced(), edit, status == 409);
    return screens.show(status, TenantsPages.GROUP, "tenants/group.peb", model, form);
  }
}
