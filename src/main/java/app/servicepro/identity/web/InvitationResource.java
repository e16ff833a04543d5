package app.servicepro.identity.web;

import app.servicepro.identity.Invitations;
import app.servicepro.identity.Joiner;
import app.servicepro.identity.Refusal;
import app.servicepro.identity.Sessions;
import app.servicepro.platform.access.Open;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * The link of a letter that asks somebody to join a team. Whoever is new chooses a password;
 * whoever has an account signs in to it as always.
 */
@Path("/invitation/{secret}")
@Open
@RequestScoped
public class InvitationResource {
  private static final int GONE = 410;

  @PathParam("secret")
  private String secret = "";

  @Inject private Invitations invitations;
  @Inject private Sessions sessions;
  @Inject private Screens screens;
  @Inject private Fields fields;
  @Inject private Browser browser;

  /** What the template gets. */
  public record Page(String action, Joiner joiner) {}

  @GET
  public Response page() {
    return page(200, FormView.EMPTY);
  }

  @POST
  public Response accept(MultivaluedMap<String, String> posted) {
    var joiner = invitations.look(secret);
    if (joiner.isEmpty()) {
      return over();
    }
    var form = Form.of(posted);
    var who = joiner.get();
    var password = who.known() ? "" : fields.newPassword(form, "password", who.name(), who.email());
    var locale = fields.language(form);
    if (form.failed()) {
      return page(422, form.view());
    }
    try {
      var person = invitations.accept(secret, password, locale, browser.ip());
      return who.known() ? known(person, who.tenant()) : fresh(person);
    } catch (Refusal refusal) {
      return Refused.answer(refusal, form, "password", this::page);
    }
  }

  private Response fresh(UUID person) {
    return browser.in(sessions.open(person, false, browser.ip(), browser.agent()), "/");
  }

  /** The link proves the address, not the password: she signs in if she is not. */
  private Response known(UUID person, TenantId tenant) {
    return Viewer.current().filter(v -> v.person().equals(person)).isPresent()
        ? browser.in(sessions.goTo(browser.cookie(), tenant), "/")
        : Screens.seeOther("/sign-in?done=joined");
  }

  private Response page(int status, FormView form) {
    return invitations
        .look(secret)
        .map(j -> new Page("/invitation/" + secret, j))
        .map(page ->
            screens.plain(status, "identity", "invitation", "identity/invitation.peb", page, form))
        .orElseGet(this::over);
  }

  private Response over() {
    return screens.plain(
        GONE,
        "identity",
        "link-over",
        "identity/link-over.peb",
        new SignUpResource.LinkOver(""),
        FormView.EMPTY);
  }
}
