package app.servicepro.identity.web;

import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.FormView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way back to where somebody was when the session ended, with what had been typed. Leads to our
 * own pages only.
 */
@ApplicationScoped
public class Returns {
  private static final Pattern OURS =
      Pattern.compile("/(dashboard|platform|account)(/[A-Za-z0-9._~%-]+)*/?(\\?[^\\s\\\\#]*)?");
  private static final int MOST_KEPT = 1 << 20;
  private static final List<String> SECRET = List.of("password", "code", "secret");

  @Inject private Screens screens;

  /** What had been typed into one field. */
  public record Typed(String name, String value) {}

  /** What the sign-in form carries along. */
  public record Way(String next, String kept) {
    static final Way HOME = new Way("", "");
  }

  /** What the template of the page that sends it again gets. */
  public record Again(String action, List<Typed> fields) {}

  /** Asks a visitor to sign in, and remembers the way. */
  Response toSignIn(ContainerRequestContext request) throws IOException {
    var uri = request.getUriInfo().getRequestUri();
    var next = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    if (request.getMethod().equals("GET")) {
      return Screens.seeOther(
          "/sign-in?next=" + URLEncoder.encode(safe(next), StandardCharsets.UTF_8));
    }
    var body = typed(request) ? request.getEntityStream().readNBytes(MOST_KEPT + 1) : new byte[0];
    var kept = body.length > MOST_KEPT ? "" : new String(body, StandardCharsets.UTF_8);
    var page = SignInPage.ended(new Way(safe(next), kept));
    return screens.plain(401, "identity", "sign-in", "identity/sign-in.peb", page, FormView.EMPTY);
  }

  /** Whether it is a plain form: files are not carried along. */
  private static boolean typed(ContainerRequestContext request) {
    var type = request.getMediaType();
    return type == null || !type.getType().equals("multipart");
  }

  /** The path when it is one of ours; else empty. */
  static String safe(@Nullable String path) {
    return path != null && path.length() <= 2000 && OURS.matcher(path).matches() ? path : "";
  }

  /** The page from which what was kept is sent again; it names no field that was a secret. */
  Response again(Way way) {
    return screens.plain(
        "identity", "again", "identity/again.peb", new Again(way.next(), typed(way.kept())));
  }

  static List<Typed> typed(String form) {
    var fields = new ArrayList<Typed>();
    for (var pair : form.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        var name = decoded(pair.substring(0, equals));
        if (SECRET.stream().noneMatch(name.toLowerCase(Locale.ROOT)::contains)) {
          fields.add(new Typed(name, decoded(pair.substring(equals + 1))));
        }
      }
    }
    return List.copyOf(fields);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
