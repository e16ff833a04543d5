package app.servicepro.identity.web;

import app.servicepro.identity.People;
import app.servicepro.identity.Refusal;
import app.servicepro.identity.Sessions;
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

/**
 * Opening an account: an address, a letter, a password. Looking at the link in the letter does
 * nothing: programs that read mail look at links, too.
 */
@Path("/sign-up")
@Open
@RequestScoped
public class SignUpResource {
  private static final int LONGEST_NAME = 120;
  private static final int GONE = 410;

  @Inject private People people;
  @Inject private Sessions sessions;
  @Inject private Screens screens;
  @Inject private Fields fields;
  @Inject private Once once;
  @Inject private Browser browser;
  @Inject private Settings settings;

  /**
   * What the templates of the first steps get.
   *
   * @param demo whether letters can be read here
   */
  public record Page(boolean demo) {}

  @GET
  public Response page() {
    return page(200, FormView.EMPTY);
  }

  @POST
  public Response ask(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var name = form.text("name", LONGEST_NAME);
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
                people.signUp(name, email, locale, browser.ip());
                return "/sign-up/sent";
              }));
    } catch (Refusal refusal) {
      return Refused.answer(refusal, form, "email", this::page);
    }
  }

  @GET
  @Path("sent")
  public Response sent() {
    return screens.plain("identity", "sent", "identity/sent.peb", new Page(settings.demo()));
  }

  @GET
  @Path("{secret}")
  public Response link(@PathParam("secret") String secret) {
    return link(200, secret, FormView.EMPTY);
  }

  @POST
  @Path("{secret}")
  public Response confirm(
      @PathParam("secret") String secret, MultivaluedMap<String, String> posted) {
    var newcomer = people.newcomer(secret);
    if (newcomer.isEmpty()) {
      return over();
    }
    var form = Form.of(posted);
    var password =
        fields.newPassword(form, "password", newcomer.get().name(), newcomer.get().email());
    if (form.failed()) {
      return link(422, secret, form.view());
    }
    try {
      var person = people.confirm(secret, password);
      var session = sessions.open(person, false, browser.ip(), browser.agent());
      return browser.in(session, "/dashboard/open");
    } catch (Refusal refusal) {
      return Refused.answer(
          refusal, form, "password", (status, view) -> link(status, secret, view));
    }
  }

  private Response page(int status, FormView form) {
    return screens.plain(
        status, "identity", "sign-up", "identity/sign-up.peb", new Page(settings.demo()), form);
  }

  private Response link(int status, String secret, FormView form) {
    return people
        .newcomer(secret)
        .map(n -> new Choosing("/sign-up/" + secret, n.email()))
        .map(
            page -> screens.plain(status, "identity", "welcome", "identity/choose.peb", page, form))
        .orElseGet(this::over);
  }

  /** What the template gets in which a password is chosen. */
  public record Choosing(String action, String email) {}

  private Response over() {
    return screens.plain(
        GONE,
        "identity",
        "link-over",
        "identity/link-over.peb",
        new LinkOver("/sign-up"),
        FormView.EMPTY);
  }

  /**
   * What the template gets that says that a link is worth nothing any more.
   *
   * @param again where to ask for another one; empty where somebody else has to
   */
  public record LinkOver(String again) {}
}
