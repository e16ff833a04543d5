package app.servicepro.platform.dashboard;

import app.servicepro.platform.Settings;
import app.servicepro.platform.brand.Brandings;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers with whole pages: in the shell for those who are signed in ({@code show}), without a menu
 * for everybody ({@code plain}). A form with problems makes the status 422.
 */
@ApplicationScoped
public class Screens {
  private static final String PLATFORM = "platform";
  private static final int UNPROCESSABLE = 422;
  private static final String PAUSE_SECONDS = "60";

  /** A path of our own with its query: nothing that a browser could take for another host. */
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

  @Inject private Language language;
  @Inject private Menu menu;
  @Inject private DashboardAssets assets;
  @Inject private HttpServletRequest request;
  @Inject private Settings settings;
  @Inject private Brandings brands;
  private volatile @Nullable ScreenWriter known;

  public Response show(DashboardPage page, String template, Object model) {
    return show(page, template, model, FormView.EMPTY);
  }

  public Response show(DashboardPage page, String template, Object model, FormView form) {
    return show(status(form), page, template, model, form);
  }

  /**
   * @param template its path below {@code templates/}, which begins with the component
   * @param model the record that the template sees as {@code page}
   */
  public Response show(
      int status, DashboardPage page, String template, Object model, FormView form) {
    var viewer = Viewer.required();
    var shell = new ShellWriter(language.words(), asked(viewer), brands::of);
    var heading = shell.heading(page.component(), page.name());
    var view = shell.write(heading, menu.of(viewer), page.path());
    return html(status, view, writer().write(page.component(), template, view, model, form));
  }

  /** A page without a menu: signing in and up, invitations. Its words are those of a page, too. */
  public Response plain(String component, String name, String template, Object model) {
    return plain(200, component, name, template, model, FormView.EMPTY);
  }

  public Response plain(
      String component, String name, String template, Object model, FormView form) {
    return plain(status(form), component, name, template, model, form);
  }

  public Response plain(
      int status, String component, String name, String template, Object model, FormView form) {
    var shell = new ShellWriter(language.words(), asked(Viewer.current().orElse(null)));
    var view = shell.write(shell.heading(component, name), List.of(), "");
    return html(status, view, writer().write(component, template, view, model, form));
  }

  /** What is said when there is no page: 403, 404, 405, 413, 500, 503 and what is like them. */
  public Response failure(int status) {
    return failure(status, String.valueOf(status));
  }

  /** What is said when the role would allow a page and the plan does not. */
  public Response upgrade() {
    return failure(403, "plan");
  }

  private Response failure(int status, String name) {
    var viewer = Viewer.current();
    var shell = new ShellWriter(language.words(), asked(viewer.orElse(null)), brands::of);
    var pages = viewer.map(menu::of).orElse(List.of());
    var view = shell.write(shell.failure(name), pages, "");
    var template = viewer.isPresent() ? "platform/failure.peb" : "platform/failure-plain.peb";
    var text = writer().write(PLATFORM, template, view, Map.of(), FormView.EMPTY);
    var answer = Response.fromResponse(html(status, view, text));
    return status == 503 ? answer.header("Retry-After", PAUSE_SECONDS).build() : answer.build();
  }

  /** In which language the answer to this request will be. */
  public String language() {
    return asked(Viewer.current().orElse(null)).language();
  }

  /** After a POST: on to a page of ours. */
  public static Response seeOther(String path) {
    return Response.status(303)
        .header("Location", local(path, "/"))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** The path as given when it surely is one of ours. */
  public static String local(@Nullable String path, String otherwise) {
    return path != null && path.length() <= 2000 && LOCAL.matcher(path).matches()
        ? path
        : otherwise;
  }

  private static int status(FormView form) {
    return form.failed() ? UNPROCESSABLE : 200;
  }

  private ShellWriter.Request asked(@Nullable Viewer viewer) {
    var query = request.getQueryString();
    var path = request.getRequestURI() + (query == null ? "" : "?" + query);
    return new ShellWriter.Request(
        viewer,
        viewer == null
            ? Tongues.of(asked(Tongues.NAME), request, settings.tls(), language.words())
            : viewer.locale(),
        local(path, "/"),
        asked("done").orElse(""));
  }

  /** A plain word in the query; the body of a post stays unread. */
  private Optional<String> asked(String name) {
    var query = request.getQueryString();
    return query == null
        ? Optional.empty()
        : Pattern.compile("(?:^|&)" + name + "=([A-Za-z0-9-]{1,40})(?:&|$)")
            .matcher(query)
            .results()
            .map(match -> match.group(1))
            .findFirst();
  }

  private Response html(int status, ShellView view, String text) {
    var answer =
        Response.status(status)
            .type("text/html; charset=utf-8")
            .header("Cache-Control", "no-store")
            .header("Content-Language", view.language())
            .entity(text);
    asked(Tongues.NAME)
        .filter(tag -> Tongues.complete(language.words()).contains(tag))
        .ifPresent(tag -> answer.header("Set-Cookie", Tongues.cookie(tag, settings.tls())));
    return answer.build();
  }

  private ScreenWriter writer() {
    var writer = known;
    if (writer == null) {
      writer = new ScreenWriter(language::words, assets);
      known = writer;
    }
    return writer;
  }
}
