package app.servicepro.pages.web.releases;

import app.servicepro.pages.Publications;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** What visitors saw, what is different in it, and the way back. */
@RequestScoped
@Path("/dashboard/releases")
@Needs(Permission.SITE_VIEW)
public class ReleasesResource {
  static final String LIST = "pages/releases.peb";
  private static final String BACK = ReleasesPages.HERE + "?done=restored";
  private static final String ONE = "pages/release.peb";

  @Inject private Publications publications;
  @Inject private ReleaseWriter writer;
  @Inject private Screens screens;
  @Inject private Once once;

  @GET
  public Response list(@QueryParam("page") @DefaultValue("1") String page) {
    int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    return screens.show(ReleasesPages.RELEASES, LIST, writer.list(number, List.of()));
  }

  @GET
  @Path("draft")
  public Response draft() {
    return screens.show(ReleasesPages.RELEASE, ONE, writer.draft());
  }

  @GET
  @Path("{number}")
  public Response one(
      @PathParam("number") String number, @QueryParam("against") @DefaultValue("") String other) {
    return number(number)
        .flatMap(n -> writer.release(n, other.equals("live")))
        .map(page -> screens.show(ReleasesPages.RELEASE, ONE, page))
        .orElseGet(() -> screens.failure(404));
  }

  @POST
  @Path("{number}/restoration")
  @Needs(value = Permission.SITE_PUBLISH, feature = "work")
  public Response restore(
      @PathParam("number") String number, MultivaluedMap<String, String> posted) {
    var wanted = number(number).flatMap(publications::find);
    if (wanted.isEmpty()) {
      return screens.failure(404);
    }
    var form = Form.of(posted);
    var note = form.optional("note", Publications.LONGEST_NOTE);
    if (form.failed()) {
      var page = writer.release(wanted.get().number(), false).orElseThrow();
      return screens.show(ReleasesPages.RELEASE, ONE, page, form.view());
    }
    var place =
        once.place(
            form.once(),
            () ->
                publications.rollback(wanted.get().number(), note).orElseThrow().again()
                    ? ReleasesPages.SAME
                    : BACK);
    return place.equals(ReleasesPages.SAME)
        ? screens.show(
            ReleasesPages.RELEASES, LIST, writer.list(1, List.of()).nothingToDo(), form.view())
        : Screens.seeOther(place);
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
