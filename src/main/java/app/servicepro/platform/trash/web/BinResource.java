package app.servicepro.platform.trash.web;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.tenancy.Clocks;
import app.servicepro.platform.trash.Bins;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Shows what was deleted and gives it back. Each bin says itself who may look into it. */
@RequestScoped
@Path("/dashboard/bin")
@Needs(Permission.HOME_VIEW)
public class BinResource {
  private static final int LONGEST_ID = 100;

  @Inject private Bins bins;
  @Inject private Screens screens;
  @Inject private Language language;
  @Inject private Clocks clocks;
  @Inject private Once once;

  @GET
  public Response page() {
    return page(200, false);
  }

  @POST
  @Path("restoration")
  public Response restore(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var kind = form.text("kind", LONGEST_ID);
    var id = form.text("id", LONGEST_ID);
    var place = form.failed() ? "" : once.place(form.once(), () -> restore(kind, id));
    return place.isEmpty() ? page(404, true) : Screens.seeOther(place);
  }

  private String restore(String kind, String id) {
    return bins.restore(Viewer.required().permissions(), kind, id)
        ? BinPages.BIN.path() + "?done=restored"
        : "";
  }

  private Response page(int status, boolean gone) {
    var viewer = Viewer.required();
    var model =
        BinPage.of(
            bins.kept(viewer.permissions()),
            gone,
            language.words(),
            viewer.locale(),
            clocks.moments(viewer.locale()));
    return screens.show(status, BinPages.BIN, "platform/bin.peb", model, FormView.EMPTY);
  }
}
