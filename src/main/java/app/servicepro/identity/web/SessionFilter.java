package app.servicepro.identity.web;

import app.servicepro.identity.SessionFacts;
import app.servicepro.identity.Sessions;
import app.servicepro.platform.Settings;
import app.servicepro.platform.access.Acting;
import app.servicepro.platform.access.Actor;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.http.SameOrigin;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The second thing that a request of the dashboard meets (web.xml): refuses what another site
 * caused, reads the session, and binds who acts, who looks and for which tenant. Without a tenant
 * the platform's own books are bound.
 */
public class SessionFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(SessionFilter.class.getName());

  @Inject private transient Settings settings;
  @Inject private transient Sessions sessions;
  @Inject private transient Viewers viewers;
  private boolean tls;
  private String origin = "";

  @Override
  public void init(FilterConfig config) {
    tls = settings.publicScheme().equals("https");
    origin = settings.dashboard();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (Tenancy.current().isPresent()) {
      chain.doFilter(request, response); // a site's host: no session is known there
      return;
    }
    if (!SameOrigin.allows(request, origin)) {
      LOG.log(
          System.Logger.Level.WARNING,
          "FOREIGN-REFUSED {0} {1} from {2}",
          request.getMethod(),
          request.getRequestURI().replaceFirst("(?<=.)/.*", "/…"), // a secret may follow
          request.getRemoteAddr());
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      var viewer = find(request).map(viewers::of);
      go(viewer, request, response, chain);
    } catch (Unavailable e) {
      LOG.log(System.Logger.Level.ERROR, "SESSION-FAILED", e);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private Optional<SessionFacts> find(HttpServletRequest request) throws Unavailable {
    try {
      return SessionCookie.of(request, tls).flatMap(sessions::find);
    } catch (RuntimeException e) {
      throw new Unavailable(e);
    }
  }

  private static void go(
      Optional<Viewer> viewer,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    var ip = request.getRemoteAddr();
    try {
      if (viewer.isEmpty()) {
        Acting.<Exception>run(
            Actor.visitor(ip),
            () -> Tenancy.run(TenantId.PLATFORM, () -> chain.doFilter(request, response)));
      } else {
        var who = viewer.get();
        var place = who.place();
        Acting.<Exception>run(
            new Actor(who.person(), who.name(), who.inside(), ip),
            () ->
                Tenancy.run(
                    place == null ? TenantId.PLATFORM : place.id(),
                    () -> Viewer.run(who, () -> chain.doFilter(request, response))));
      }
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private static final class Unavailable extends Exception {
    private static final long serialVersionUID = 1L;

    Unavailable(Throwable cause) {
      super(cause);
    }
  }
}
