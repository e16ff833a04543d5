package app.servicepro.identity;

import app.servicepro.identity.web.SessionCookie;
import app.servicepro.platform.Settings;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;

/** Leads whoever sent a request to another place where she belongs, for components above. */
@ApplicationScoped
public class Passage {
  @Inject private Sessions sessions;
  @Inject private Settings settings;

  /**
   * @param path of the page to go to there; where the session is over, it leads to signing in
   * @throws Refusal when she does not belong there
   */
  public Response to(HttpServletRequest request, TenantId place, String path) {
    boolean tls = settings.publicScheme().equals("https");
    var cookie = SessionCookie.of(request, tls);
    var answer = Response.fromResponse(Screens.seeOther(path));
    if (cookie.flatMap(sessions::find).isPresent()) {
      var session = sessions.goTo(cookie.get(), place);
      answer.header("Set-Cookie", SessionCookie.header(session, tls));
    }
    return answer.build();
  }
}
