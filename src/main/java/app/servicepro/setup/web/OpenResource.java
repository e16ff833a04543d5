package app.servicepro.setup.web;

import app.servicepro.identity.Passage;
import app.servicepro.platform.access.SignedIn;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.limits.Limits;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.NewBusiness;
import app.servicepro.setup.Setup;
import app.servicepro.setup.SlugTaken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Somebody who is signed in opens a business. */
@RequestScoped
@Path("/dashboard/open")
@SignedIn
public class OpenResource {
  /** So many businesses a person may open a day. */
  private static final int MOST = 5;

  private static final Duration DAY = Duration.ofDays(1);

  /** What is remembered of a form has to look like a path; here it is a slash and the tenant. */
  private static final String NONE = "/";

  @Inject private Screens screens;
  @Inject private Setup setup;
  @Inject private Limits limits;
  @Inject private Once once;
  @Inject private OpenForm page;
  @Inject private Passage passage;
  @Context private HttpServletRequest request;

  @GET
  public Response page() {
    return show(200, FormView.EMPTY);
  }

  @POST
  public Response open(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var wanted = page.read(form);
    if (form.failed()) {
      return show(422, page.given(form, wanted));
    }
    try {
      var tenant = once.place(form.once(), () -> open(wanted));
      return tenant.equals(NONE)
          ? tooMany(form)
          : passage.to(request, TenantId.of(tenant.substring(1)), "/dashboard?done=opened");
    } catch (SlugTaken e) {
      form.problem("slug", "problem.slug.taken");
      return show(422, page.given(form, wanted));
    }
  }

  /** Its id; none when the person has opened enough for a day. */
  private String open(NewBusiness wanted) {
    var person = Viewer.required().person();
    return limits.take(key(), MOST, DAY) ? NONE + setup.open(wanted, person) : NONE;
  }

  private Response tooMany(Form form) {
    form.problem("name", "problem.too-many-today");
    return Response.fromResponse(show(429, form.view()))
        .header("Retry-After", limits.pause(key(), MOST, DAY).toSeconds())
        .build();
  }

  private static String key() {
    return "open " + Viewer.required().person();
  }

  private Response show(int status, FormView form) {
    return screens.plain(status, "setup", "open", "setup/open.peb", page.page(), form);
  }
}
