package app.servicepro.catalog.web;

import app.servicepro.catalog.Catalog;
import app.servicepro.catalog.NotOffered;
import app.servicepro.catalog.Outdated;
import app.servicepro.catalog.Services;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The list of services, and one of them. */
@RequestScoped
@Path("/dashboard/services")
@Needs(value = Permission.CATALOG_EDIT, feature = Desk.WORK)
public class ServicesResource {
  private static final String LIST = "/dashboard/services";

  @Inject private Screens screens;
  @Inject private Catalog catalog;
  @Inject private Services services;
  @Inject private Desk desk;
  @Inject private Once once;

  @GET
  @Needs(Permission.CATALOG_VIEW)
  public Response list() {
    var page =
        ServicesPage.of(
            catalog.offerings(), desk.reader(), Desk.edits(), catalog.servicesChecked());
    return screens.show(CatalogPages.SERVICES, "catalog/services.peb", page);
  }

  @GET
  @Path("new")
  public Response blank() {
    var values = Map.of("shape", "from", "hours", "1", "minutes", "0");
    return blank(new FormView(ServiceForm.NAME, values, Map.of(), Map.of(), Map.of()));
  }

  @POST
  public Response add(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var sheet = desk.form().read(form);
    if (form.failed()) {
      return blank(form.view());
    }
    var first = desk.languages().getFirst();
    var name = Json.text(Json.child(sheet.texts(), "name"), first, "");
    return Screens.seeOther(
        once.place(
            form.once(),
            () -> {
              services.add(sheet, name);
              return LIST + "?done=service-added";
            }));
  }

  /** The services are right as they are. */
  @POST
  @Path("check")
  public Response check() {
    services.check();
    return Screens.seeOther(LIST + "?done=services-checked");
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") String id) {
    return catalog
        .find(id)
        .map(offering -> show(id, desk.form().filled(offering)))
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("{id}")
  public Response change(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var sheet = desk.form().read(form);
    var version = form.optional("version", 40);
    if (form.failed()) {
      return show(id, form.view());
    }
    try {
      services.change(id, version, sheet);
      return Screens.seeOther(LIST + "?done=service-changed");
    } catch (Outdated e) {
      form.problem("version", "problem.outdated");
      return show(id, form.view());
    } catch (NotOffered e) {
      throw new NotFoundException(e);
    }
  }

  /** A new place in the list: one up or one down. */
  @POST
  @Path("{id}/place")
  public Response move(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    var direction = Form.of(posted).choice("direction", List.of("up", "down"));
    try {
      if (!direction.isEmpty()) {
        services.move(id, direction.equals("up"));
      }
      return Screens.seeOther(LIST);
    } catch (NotOffered e) {
      throw new NotFoundException(e);
    }
  }

  @POST
  @Path("{id}/deletion")
  public Response delete(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var reason = form.reason("reason");
    try {
      if (form.failed()) {
        return catalog
            .find(id)
            .map(o -> show(id, Desk.with(desk.form().filled(o), form.view())))
            .orElseThrow(NotFoundException::new);
      }
      services.delete(id, Viewer.required().name(), reason);
      return Screens.seeOther(LIST + "?done=service-deleted");
    } catch (NotOffered e) {
      throw new NotFoundException(e);
    }
  }

  private Response blank(FormView form) {
    return screens.show(CatalogPages.SERVICE, "catalog/service.peb", desk.page(null, "", ""), form);
  }

  private Response show(String id, FormView form) {
    var offering = catalog.find(id).orElseThrow(NotFoundException::new);
    var page = desk.page(id, offering.name(Viewer.required().locale()), offering.version());
    return screens.show(CatalogPages.SERVICE, "catalog/service.peb", page, form);
  }
}
