package app.servicepro.identity.web;

import app.servicepro.identity.NewSession;
import app.servicepro.identity.Sessions;
import app.servicepro.identity.SignIn;
import app.servicepro.platform.Settings;
import app.servicepro.platform.access.Open;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing in, by password and code, and out. */
@Path("/")
@Open
@RequestScoped
public class SignInResource {
  private static final int LONGEST_KEPT = 2 << 20;

  @Inject private Sessions sessions;
  @Inject private Screens screens;
  @Inject private Returns returns;
  @Inject private Settings settings;
  @Inject private DemoDoors doors;
  @Context private HttpServletRequest request;

  @GET
  public Response front() {
    return Screens.seeOther(Viewer.current().map(AccessFilter::home).orElse("/sign-in"));
  }

  @GET
  @Path("sign-in")
  public Response page(@QueryParam("next") @Nullable String next) {
    var way = new Returns.Way(Returns.safe(next), "");
    return Viewer.current().isPresent()
        ? Screens.seeOther(way.next().isEmpty() ? "/" : way.next())
        : signInPage(200, way, FormView.EMPTY);
  }

  @POST
  @Path("sign-in")
  public Response signIn(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var way = way(posted);
    var email = form.text("email", 254);
    var password = form.password("password");
    if (form.failed()) {
      return signInPage(422, way, form.view());
    }
    var came = sessions.signIn(email, password, form.flag("remember"), ip(), agent());
    return answer(came, form, way, null);
  }

  @POST
  @Path("sign-in/code")
  public Response code(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var way = way(posted);
    var ticket = form.text("ticket", 100);
    var code = form.text("code", 40);
    if (form.failed()) {
      return codePage(422, new CodePage(ticket, way), form.view());
    }
    return answer(sessions.secondFactor(ticket, code, ip(), agent()), form, way, ticket);
  }

  /** One click in the demo. */
  @POST
  @Path("sign-in/demo")
  public Response demo(@FormParam("as") @Nullable String email) {
    return switch (doors.open(email == null ? "" : email, ip(), agent())) {
      case SignIn.Ok(NewSession session) -> in(session, Returns.Way.HOME);
      default -> throw new NotFoundException();
    };
  }

  @POST
  @Path("sign-out")
  public Response signOut() {
    cookie().ifPresent(sessions::signOut);
    return Response.fromResponse(Screens.seeOther("/sign-in?done=signed-out"))
        .header("Set-Cookie", SessionCookie.gone(tls()))
        .header("Clear-Site-Data", "\"cache\"")
        .build();
  }

  /** What the template of the second step gets. */
  public record CodePage(String ticket, Returns.Way way) {}

  private Response answer(SignIn came, Form form, Returns.Way way, @Nullable String ticket) {
    return switch (came) {
      case SignIn.Ok(NewSession session) -> in(session, way);
      case SignIn.SecondFactor(String first) ->
          codePage(200, new CodePage(first, way), FormView.EMPTY);
      case SignIn.Refused refused ->
          again(
              422, form, way, ticket, ticket == null ? "problem.refused" : "problem.code-refused");
      case SignIn.Busy busy -> again(503, form, way, ticket, "problem.busy");
      case SignIn.TooMany(Duration wait) ->
          Response.fromResponse(again(429, form, way, ticket, "problem.too-many"))
              .header("Retry-After", wait.toSeconds())
              .build();
    };
  }

  private Response again(
      int status, Form form, Returns.Way way, @Nullable String ticket, String problem) {
    form.problem(ticket == null ? "password" : "code", problem);
    return ticket == null
        ? signInPage(status, way, form.view())
        : codePage(status, new CodePage(ticket, way), form.view());
  }

  private Response signInPage(int status, Returns.Way way, FormView form) {
    return screens.plain(
        status, "identity", "sign-in", "identity/sign-in.peb", doors.page(way), form);
  }

  private Response codePage(int status, CodePage page, FormView form) {
    return screens.plain(status, "identity", "code", "identity/code.peb", page, form);
  }

  private Response in(NewSession session, Returns.Way way) {
    boolean typed = !way.kept().isEmpty() && !way.next().isEmpty();
    var next = way.next().isEmpty() ? "/dashboard" : way.next();
    return Response.fromResponse(typed ? returns.again(way) : Screens.seeOther(next))
        .header("Set-Cookie", SessionCookie.header(session, tls()))
        .build();
  }

  private static Returns.Way way(MultivaluedMap<String, String> posted) {
    var kept = posted.getFirst("kept");
    boolean fits = kept != null && kept.length() <= LONGEST_KEPT;
    return new Returns.Way(Returns.safe(posted.getFirst("next")), fits ? kept : "");
  }

  private Optional<String> cookie() {
    return SessionCookie.of(request, tls());
  }

  private boolean tls() {
    return settings.publicScheme().equals("https");
  }

  private String ip() {
    return request.getRemoteAddr();
  }

  private String agent() {
    return Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
  }
}
