package app.servicepro.identity.web.account;

import app.servicepro.identity.People;
import app.servicepro.identity.Refusal;
import app.servicepro.identity.SecondFactor;
import app.servicepro.identity.web.Browser;
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
import java.util.List;

/** Codes from an authenticator app: switching them on and off, and the recovery codes. */
@Path("/account/security/codes")
@SignedIn
@RequestScoped
public class CodesResource {
  private static final int LONGEST_SEALED = 400;
  private static final int LONGEST_CODE = 20;

  @Inject private SecondFactor codes;
  @Inject private People people;
  @Inject private Screens screens;
  @Inject private Browser browser;

  /** What the template gets while they are off. */
  public record Off(SecondFactor.Enrolment enrolment) {}

  /** What the template gets while they are on. */
  public record On(long left) {}

  /** What the template gets that shows recovery codes, this once. */
  public record Fresh(List<String> codes) {}

  @GET
  public Response page() {
    return on() ? onPage(200, FormView.EMPTY) : offPage(200, "", FormView.EMPTY);
  }

  @POST
  public Response confirm(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var sealed = form.text("sealed", LONGEST_SEALED);
    var code = form.text("code", LONGEST_CODE).replaceAll("\\s", "");
    var password = form.password("password");
    if (on() || form.failed()) {
      return on() ? page() : offPage(422, sealed, form.view());
    }
    try {
      var me = Viewer.required().person();
      return fresh(codes.confirm(me, password, sealed, code, browser.ip(), browser.agent()));
    } catch (Refusal refusal) {
      boolean ours = refusal.reason() != Refusal.Reason.LINK_USED;
      boolean wrong = refusal.reason() == Refusal.Reason.PASSWORD_WRONG;
      return Refused.answer(
          refusal,
          form,
          wrong ? "password" : "code",
          (status, view) -> offPage(status, ours ? sealed : "", view));
    }
  }

  @POST
  @Path("renewal")
  public Response renew(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var password = form.password("password");
    if (!on() || form.failed()) {
      return on() ? onPage(422, form.view()) : page();
    }
    try {
      var me = Viewer.required().person();
      return fresh(codes.newCodes(me, password, browser.ip(), browser.agent()));
    } catch (Refusal refusal) {
      return Refused.answer(refusal, form, "password", this::onPage);
    }
  }

  @POST
  @Path("removal")
  public Response off(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var password = form.password("off-password");
    if (form.failed()) {
      return onPage(422, form.view());
    }
    try {
      codes.off(Viewer.required().person(), password, browser.ip(), browser.agent());
      return Screens.seeOther("/account/security?done=codes-off");
    } catch (Refusal refusal) {
      return Refused.answer(refusal, form, "off-password", this::onPage);
    }
  }

  private boolean on() {
    return people.find(Viewer.required().person()).orElseThrow().secondFactor();
  }

  /**
   * @param sealed the secret that is in the app already; empty: a new one
   */
  private Response offPage(int status, String sealed, FormView form) {
    var me = Viewer.required();
    SecondFactor.Enrolment enrolment;
    try {
      enrolment =
          sealed.isEmpty()
              ? codes.begin(me.person(), me.email())
              : codes.again(me.person(), me.email(), sealed);
    } catch (Refusal madeUp) {
      enrolment = codes.begin(me.person(), me.email());
    }
    return screens.show(
        status, IdentityPages.CODES, "identity/codes-off.peb", new Off(enrolment), form);
  }

  private Response onPage(int status, FormView form) {
    var left = codes.codesLeft(Viewer.required().person());
    return screens.show(status, IdentityPages.CODES, "identity/codes-on.peb", new On(left), form);
  }

  private Response fresh(List<String> recovery) {
    return screens.show(IdentityPages.CODES, "identity/codes-fresh.peb", new Fresh(recovery));
  }
}
