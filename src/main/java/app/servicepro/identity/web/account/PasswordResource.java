package app.servicepro.identity.web.account;

import app.servicepro.identity.Passwords;
import app.servicepro.identity.Refusal;
import app.servicepro.identity.Sessions;
import app.servicepro.identity.web.Browser;
import app.servicepro.identity.web.Fields;
import app.servicepro.identity.web.IdentityPages;
import app.servicepro.identity.web.Refused;
import app.servicepro.platform.access.SignedIn;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Another password; all other sessions end with the old one. */
@Path("/account/password")
@SignedIn
@RequestScoped
public class PasswordResource {
  @Inject private Passwords passwords;
  @Inject private Sessions sessions;
  @Inject private Fields fields;
  @Inject private Screens screens;
  @Inject private Browser browser;

  /** What the template gets. */
  public record Page(String email) {}

  @GET
  public Response page() {
    return page(200, FormView.EMPTY);
  }

  @POST
  public Response change(MultivaluedMap<String, String> posted) {
    var me = Viewer.required();
    var form = Form.of(posted);
    var old = form.password("old");
    var fresh = fields.newPassword(form, "password", me.name(), me.email());
    if (form.failed()) {
      return page(422, form.view());
    }
    try {
      passwords.change(me.person(), me.session(), old, fresh, browser.ip(), browser.agent());
      return browser.in(
          sessions.renew(browser.cookie()), "/account/password?done=password-changed");
    } catch (Refusal refusal) {
      return Refused.answer(refusal, form, "old", this::page);
    }
  }

  private Response page(int status, FormView form) {
    return screens.show(
        status,
        IdentityPages.PASSWORD,
        "identity/password.peb",
        new Page(Viewer.required().email()),
        form);
  }
}
