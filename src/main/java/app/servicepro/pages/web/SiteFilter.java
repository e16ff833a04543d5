package app.servicepro.pages.web;

import app.servicepro.domains.Hosts;
import app.servicepro.domains.Owner;
import app.servicepro.pages.Frames;
import app.servicepro.pages.Previews;
import app.servicepro.platform.Settings;
import app.servicepro.platform.dashboard.DashboardAssets;
import app.servicepro.platform.http.Body;
import app.servicepro.platform.http.HostName;
import app.servicepro.platform.http.SafeHeaders;
import app.servicepro.platform.http.Sender;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.themes.Themes;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The first thing every request meets (web.xml): whose host, which page; nearly all requests end
 * here, with bytes from memory. What is left goes on: a site's {@code /api/} with its tenant bound,
 * and the dashboard's host.
 */
public class SiteFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(SiteFilter.class.getName());

  /** Kept by browsers and CDNs, asked about each time, good for a day when we are away. */
  static final String REVALIDATE = "public, max-age=0, must-revalidate, stale-if-error=86400";

  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String ASSETS = "/assets/";
  private static final String NOT_KEPT = "no-store";

  @Inject private transient Hosts hosts;
  @Inject private transient SiteServer sites;
  @Inject private transient PlatformPages platform;
  @Inject private transient Themes themes;
  @Inject private transient DashboardAssets dashboard;
  @Inject private transient PicturePaths pictures;
  @Inject private transient Settings settings;
  private boolean tls;
  private String base = "";

  @Override
  public void init(FilterConfig config) {
    tls = settings.tls();
    base = settings.baseDomain();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    SafeHeaders.set(request, response, tls);
    var path = request.getRequestURI();
    int judged = SitePath.judge(path);
    var host = host(request);
    if (tls && host != null && host.labelBelow(base) != null) {
      SafeHeaders.setBelow(response);
    }
    if (host == null || judged == 400 || judged == 414) {
      send(request, response, SmallPage.of(host == null ? 400 : judged).page());
      return;
    }
    switch (owner(host)) {
      case null -> send(request, response, SmallPage.UNAVAILABLE.page());
      case Owner.Nobody nobody -> send(request, response, SmallPage.NOT_FOUND.page());
      case Owner.Platform us -> platform(request, response, path);
      case Owner.Dashboard app -> dashboard(request, response, chain, path);
      case Owner.Tenant(TenantId tenant) when path.startsWith("/api/") ->
          goOn(tenant, request, response, chain);
      case Owner.Tenant(TenantId tenant) when path.startsWith(Previews.ROOT) ->
          preview(tenant, request, response, path);
      case Owner.Tenant(TenantId tenant) -> site(tenant, request, response, path);
    }
  }

  /** Null when the database that knows is away. */
  private @Nullable Owner owner(HostName host) {
    try {
      return hosts.owner(host);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "HOST-FAILED host=" + host, e);
      return null;
    }
  }

  /** The one Host header; whatever else the server may believe. */
  private static @Nullable HostName host(HttpServletRequest request) {
    var headers = request.getHeaders("Host");
    if (!headers.hasMoreElements()) {
      return null;
    }
    var host = HostName.parse(headers.nextElement());
    return headers.hasMoreElements() ? null : host;
  }

  private void site(
      TenantId tenant, HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    if (!readOnly(request, response) || asset(request, response, path)) {
      return;
    }
    if (path.startsWith(PicturePaths.ROOT)) {
      pictures.send(tenant, request, response, path);
      return;
    }
    CachedPage page;
    try {
      page = sites.answer(tenant, path);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "SITE-FAILED tenant=" + tenant, e);
      page = SmallPage.UNAVAILABLE.page();
    }
    send(request, response, page);
  }

  /** A draft: seen by those who have its address, kept by nobody, told to nobody. */
  private void preview(
      TenantId tenant, HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    SafeHeaders.confide(response);
    if (!readOnly(request, response)) {
      return;
    }
    var answer = sites.preview(tenant, path);
    if (answer.framed()) {
      SafeHeaders.framedBy(response, settings.dashboard());
    }
    if (answer.page().location() != null) {
      response.setHeader("Location", answer.page().location());
    }
    response.setHeader("Content-Language", answer.page().language());
    Sender.send(request, response, answer.page().status(), answer.page().body(), NOT_KEPT);
  }

  private void platform(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    if (!readOnly(request, response) || asset(request, response, path)) {
      return;
    }
    send(request, response, platform.answer(path));
  }

  /** Its files from memory; everything else goes on, without a tenant: a session will name it. */
  private void dashboard(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
      throws IOException {
    if (path.startsWith(ASSETS)) {
      var ours = path.startsWith(DashboardAssets.ROOT);
      var body = ours ? dashboard.find(path) : themes.asset(path); // letters to choose from
      if (body == null) {
        send(request, response, SmallPage.NOT_FOUND.page());
      } else {
        Sender.send(request, response, 200, body, FOR_EVER);
      }
      return;
    }
    // a preview in the dashboard looks like the site
    if (!path.startsWith("/assets/") || !asset(request, response, path)) {
      goOn(request, response, chain);
    }
  }

  private static boolean readOnly(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var method = request.getMethod();
    if (method.equals("GET") || method.equals("HEAD")) {
      return true;
    }
    response.setHeader("Allow", "GET, HEAD");
    send(request, response, SmallPage.NOT_ALLOWED.page());
    return false;
  }

  private boolean asset(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    if (!path.startsWith(ASSETS)) {
      return false;
    }
    var body = asset(path);
    if (body == null) {
      send(request, response, SmallPage.NOT_FOUND.page());
    } else {
      Sender.send(request, response, 200, body, FOR_EVER);
    }
    return true;
  }

  private @Nullable Body asset(String path) {
    if (path.startsWith(Frames.SCRIPTS)) {
      return dashboard.find(DashboardAssets.ROOT + path.substring("/assets/".length()));
    }
    return path.startsWith(PlatformPages.ASSETS) ? platform.asset(path) : themes.asset(path);
  }

  private static void goOn(
      TenantId tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    Tenancy.run(tenant, () -> goOn(request, response, chain));
  }

  private static void goOn(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException e) {
      throw new IOException(e);
    }
  }

  static void send(HttpServletRequest request, HttpServletResponse response, CachedPage page)
      throws IOException {
    int status = page.status();
    if (status == 503) {
      response.setHeader("Retry-After", "60");
    }
    if (page.location() != null) {
      response.setHeader("Location", page.location());
    }
    response.setHeader("Content-Language", page.language());
    var kept = page.lasting() ? FOR_EVER : status == 200 ? REVALIDATE : NOT_KEPT;
    Sender.send(request, response, status, page.body(), kept);
  }
}
