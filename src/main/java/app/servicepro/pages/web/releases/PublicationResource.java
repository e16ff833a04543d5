package app.servicepro.pages.web.releases;

import app.servicepro.pages.Publications;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Shows what the owner has written to visitors. */
@RequestScoped
@Path("/dashboard/publication")
@Needs(value = Permission.SITE_PUBLISH, feature = "work")
public class PublicationResource {
  private static final String HOME = "/dashboard";

  @Inject private Publications publications;
  @Inject private ReleaseWriter writer;
  @Inject private Screens screens;
  @Inject private Once once;

  @POST
  public Response publish(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var note = form.optional("note", Publications.LONGEST_NOTE);
    if (form.failed()) {
      return list(422, form, writer.list(1, List.of()));
    }
    var back = back(form);
    try {
      var place =
          once.place(
              form.once(),
              () ->
                  publications.publish(note).again()
                      ? ReleasesPages.SAME
                      : back + (back.contains("?") ? "&" : "?") + "done=published");
      return place.equals(ReleasesPages.SAME)
          ? list(200, form, writer.list(1, List.of()).nothingToDo())
          : Screens.seeOther(place);
    } catch (Publications.Faulty e) {
      return list(422, form, writer.list(1, e.faults()));
    }
  }

  /** Where one comes from: the editor says so, else the list or the home page. */
  private static String back(Form form) {
    var otherwise = form.name().equals("publish") ? ReleasesPages.HERE : HOME;
    return Screens.local(form.optional("back", 2_000), otherwise);
  }

  private Response list(int status, Form form, ReleasesPage page) {
    return screens.show(status, ReleasesPages.RELEASES, ReleasesResource.LIST, page, form.view());
  }
}
