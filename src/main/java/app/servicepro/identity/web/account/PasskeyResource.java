package app.servicepro.identity.web.account;

import app.servicepro.identity.Passkeys;
import app.servicepro.identity.People;
import app.servicepro.identity.PersonFacts;
import app.servicepro.identity.Refusal;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Adding a passkey, and taking one away. */
@Path("/account/security/passkeys")
@SignedIn
@RequestScoped
public class PasskeyResource {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_TICKET = 400;
  private static final int LONGEST_ANSWER = 20_000;

  @Inject private Passkeys passkeys;
  @Inject private People people;
  @Inject private Screens screens;
  @Inject private SecurityPages security;

  /** What the template gets. */
  public record Page(Passkeys.Challenge challenge) {}

  @GET
  public Response page() {
    return page(200, FormView.EMPTY);
  }

  @POST
  public Response add(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var name = form.text("name", LONGEST_NAME);
    var password = form.password("password");
    var ticket = form.optional("ticket", LONGEST_TICKET);
    var answer = form.optional("answer", LONGEST_ANSWER);
    if (answer.isEmpty()) {
      form.problem("name", "problem.passkey-none");
    }
    if (form.failed()) {
      return page(422, form.view());
    }
    try {
      passkeys.add(me(), password, ticket, answer, name);
      return Screens.seeOther("/account/security?done=passkey-added");
    } catch (Refusal refusal) {
      boolean wrong = refusal.reason() == Refusal.Reason.PASSWORD_WRONG;
      return Refused.answer(refusal, form, wrong ? "password" : "name", this::page);
    }
  }

  @POST
  @Path("{key}/removal")
  public Response remove(@PathParam("key") UUID key, MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var password = form.password("password");
    if (form.failed()) {
      return list(422, form.view());
    }
    try {
      passkeys.remove(Viewer.required().person(), password, key);
      return Screens.seeOther("/account/security?done=passkey-removed");
    } catch (Refusal refusal) {
      return Refused.answer(refusal, form, "password", this::list);
    }
  }

  private Response list(int status, FormView form) {
    var page = security.of(Viewer.required());
    return screens.show(status, IdentityPages.SECURITY, "identity/security.peb", page, form);
  }

  private Response page(int status, FormView form) {
    var page = new Page(passkeys.forNew(me()));
    return screens.show(status, IdentityPages.PASSKEY, "identity/passkey.peb", page, form);
  }

  private PersonFacts me() {
    return people.find(Viewer.required().person()).orElseThrow();
  }
}
