package app.servicepro.identity.web;

import app.servicepro.identity.Passwords;
import app.servicepro.identity.Refusal;
import app.servicepro.platform.Settings;
import app.servicepro.platform.access.Open;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** A new password for somebody who has forgotten hers. */
@Path("/reset")
@Open
@RequestScoped
public class ResetResource {
  private static final int GONE = 410;

  @Inject private Passwords passwords;
  @Inject private Screens screens;
  @Inject private Fields fields;
  @Inject private Once once;
  @Inject private Browser browser;
  @Inject private Settings settings;

  @GET
  public Response page() {
    return page(200, FormView.EMPTY);
  }

  @POST
  public Response ask(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var email = form.email("email");
    var locale = fields.language(form);
    if (form.failed()) {
      return page(422, form.view());
    }
    try {
      return Screens.seeOther(
          once.place(
              form.once(),
              () -> {
                passwords.forgot(email, locale, browser.ip());
                return "/reset/sent";
              }));
    } catch (Refusal refusal) {
      return Refused.answer(refusal, form, "email", this::page);
    }
  }

  @GET
  @Path("sent")
  public Response sent() {
    return screens.plain(
        "identity", "sent", "identity/sent.peb", new SignUpResource.Page(settings.demo()));
  }

  @GET
  @Path("{secret}")
  public Response link(@PathParam("secret") String secret) {
    return link(200, secret, FormView.EMPTY);
  }

  @POST
  @Path("{secret}")
  public Response reset(@PathParam("secret") String secret, MultivaluedMap<String, String> posted) {
    var person = passwords.forgetful(secret);
    if (person.isEmpty()) {
      return over();
    }
    var form = Form.of(posted);
    var password = fields.newPassword(form, "password", person.get().name(), person.get().email());
    if (form.failed()) {
      return link(422, secret, form.view());
    }
    try {
      passwords.reset(secret, password, browser.ip(), browser.agent());
      return Screens.seeOther("/sign-in?done=reset");
    } catch (Refusal refusal) {
      return Refused.answer(
          refusal, form, "password", (status, view) -> link(status, secret, view));
    }
  }

  private Response page(int status, FormView form) {
    return screens.plain(
        status,
        "identity",
        "reset",
        "identity/reset.peb",
        new SignUpResource.Page(settings.demo()),
        form);
  }

  private Response link(int status, String secret, FormView form) {
    return passwords
        .forgetful(secret)
        .map(p -> new SignUpResource.Choosing("/reset/" + secret, p.email()))
        .map(page -> screens.plain(status, "identity", "choose", "identity/choose.peb", page, form))
        .orElseGet(this::over);
  }

  private Response over() {
    return screens.plain(
        GONE,
        "identity",
        "link-over",
        "identity/link-over.peb",
        new SignUpResource.LinkOver("/reset"),
        FormView.EMPTY);
  }
}
