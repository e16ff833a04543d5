package app.servicepro.platform.jobs.web;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.i18n.Ago;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.jobs.Job;
import app.servicepro.platform.jobs.Queue;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The queue: what waits, runs and failed; to be tried again or taken out. */
@RequestScoped
@Path(JobsPages.PATH)
public class JobsResource {
  private static final int MOST_PAGES = 10_000;

  @Inject private Screens screens;
  @Inject private Queue queue;
  @Inject private Once once;
  @Inject private Language language;

  @GET
  @Needs(Permission.JOBS_VIEW)
  public Response list(
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("page") @DefaultValue("1") String page) {
    var counts = queue.counts();
    var usual = counts.failed() > 0 ? Job.State.FAILED : Job.State.WAITING;
    return page(counts, state(state).orElse(usual), number(page), FormView.EMPTY);
  }

  /** Tried again, now. */
  @POST
  @Path("{id}/attempt")
  @Needs(Permission.JOBS_EDIT)
  public Response attempt(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    return Screens.seeOther(
        once.place(
            Form.of(posted).once(), () -> done(queue.retry(id) ? "job-retried" : "job-gone")));
  }

  @POST
  @Path("{id}/removal")
  @Needs(Permission.JOBS_EDIT)
  public Response removal(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var reason = form.reason("reason");
    if (form.failed()) {
      return page(queue.counts(), Job.State.FAILED, 1, form.view());
    }
    return Screens.seeOther(
        once.place(form.once(), () -> done(queue.remove(id, reason) ? "job-removed" : "job-gone")));
  }

  private Response page(Job.Counts counts, Job.State state, int page, FormView form) {
    var locale = Viewer.required().locale();
    var model =
        JobsPage.of(
            state,
            page,
            counts,
            queue.list(state, (page - 1) * JobsPage.ROWS, JobsPage.ROWS),
            queue.regular(),
            (code, count) ->
                language.text(locale, "platform", "jobs.tab." + code, Map.of("count", count)),
            new Ago(locale, Time.now()));
    return screens.show(JobsPages.JOBS, "platform/jobs.peb", model, form);
  }

  private static Optional<Job.State> state(String code) {
    return Stream.of(Job.State.values()).filter(s -> JobsPage.code(s).equals(code)).findFirst();
  }

  private static int number(String page) {
    return page.matches("[1-9][0-9]{0,4}") ? Math.min(MOST_PAGES, Integer.parseInt(page)) : 1;
  }

  private static String done(String what) {
    return JobsPages.PATH + "?done=" + what;
  }
}
