package app.servicepro.identity.web;

import app.servicepro.identity.NewSession;
import app.servicepro.platform.Settings;
import app.servicepro.platform.dashboard.Screens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The browser that asks: from where, with which cookie, and what it is to keep. */
@ApplicationScoped
public class Browser {
  @Inject private HttpServletRequest request;
  @Inject private Settings settings;

  public String ip() {
    return request.getRemoteAddr();
  }

  /** What it calls itself. */
  public String agent() {
    return Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
  }

  /** The secret of its session, on a route that only those with one reach. */
  public String cookie() {
    return SessionCookie.of(request, tls()).orElseThrow();
  }

  /** The answer, with a session to keep. */
  public Response keep(NewSession session, Response answer) {
    return Response.fromResponse(answer)
        .header("Set-Cookie", SessionCookie.header(session, tls()))
        .build();
  }

  /** On to a page of ours, with a session to keep. */
  public Response in(NewSession session, String path) {
    return keep(session, Screens.seeOther(path));
  }

  private boolean tls() {
    return settings.publicScheme().equals("https");
  }
}
