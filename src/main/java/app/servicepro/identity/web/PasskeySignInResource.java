package app.servicepro.identity.web;

import app.servicepro.identity.Passkeys;
import app.servicepro.identity.SignIn;
import app.servicepro.platform.access.Open;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Signing in with a passkey: the browser's script asks for a challenge and sends the answer. */
@Path("/sign-in/passkey")
@Open
@RequestScoped
public class PasskeySignInResource {
  private static final int LONGEST_TICKET = 400;
  private static final int LONGEST_ANSWER = 20_000;

  @Inject private Passkeys passkeys;
  @Inject private Returns returns;
  @Inject private Browser browser;
  @Inject private Screens screens;

  /** {@code {"ticket": "…", "options": {…}}}; looking at it changes nothing. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response challenge() {
    var challenge = passkeys.forSignIn();
    var json =
        Json.PROVIDER
            .createObjectBuilder()
            .add("ticket", challenge.ticket())
            .add("options", Json.object(challenge.options()));
    return Response.ok(json.build().toString()).header("Cache-Control", "no-store").build();
  }

  @POST
  public Response enter(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var ticket = form.optional("ticket", LONGEST_TICKET);
    var answer = form.optional("answer", LONGEST_ANSWER);
    boolean remember = form.flag("remember");
    if (form.failed()) {
      return refused(422);
    }
    var next = Returns.safe(posted.getFirst("next"));
    var kept = posted.getFirst("kept");
    return switch (passkeys.signIn(ticket, answer, remember, browser.ip(), browser.agent())) {
      case SignIn.Ok ok when !next.isEmpty() && kept != null && !kept.isEmpty() ->
          browser.keep(ok.session(), returns.again(new Returns.Way(next, kept)));
      case SignIn.Ok ok -> browser.in(ok.session(), next.isEmpty() ? "/dashboard" : next);
      case SignIn.TooMany(Duration pause) ->
          Response.fromResponse(refused(429))
              .header("Retry-After", pause.plusSeconds(1).toSeconds())
              .build();
      default -> refused(422);
    };
  }

  private Response refused(int status) {
    return screens.plain(
        status,
        "identity",
        "passkey-refused",
        "identity/passkey-refused.peb",
        new SignUpResource.LinkOver("/sign-in"),
        FormView.EMPTY);
  }
}
