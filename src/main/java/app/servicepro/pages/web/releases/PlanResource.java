package app.servicepro.pages.web.releases;

import app.servicepro.pages.FactSheet;
import app.servicepro.pages.Publications;
import app.servicepro.pages.history.LocalMoment;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.tenancy.Clocks;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** What goes live later: planned, planned anew, cancelled. */
@RequestScoped
@Path("/dashboard/releases/plan")
@Needs(value = Permission.SITE_PUBLISH, feature = "work")
public class PlanResource {
  private static final String FORM = "pages/plan.peb";
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int LONGEST = 40;

  @Inject private Publications publications;
  @Inject private FactSheet sheet;
  @Inject private ReleaseWriter writer;
  @Inject private Screens screens;
  @Inject private Clocks clocks;
  @Inject private Once once;

  @GET
  public Response form() {
    return show(FormView.EMPTY);
  }

  @POST
  public Response plan(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var typed = typed(form);
    var note = form.optional("note", Publications.LONGEST_NOTE);
    if (form.failed()) {
      return show(form.view());
    }
    try {
      return Screens.seeOther(
          once.place(
              form.once(),
              () -> {
                boolean twice =
                    publications.plan(typed, note).verdict() == LocalMoment.Verdict.TWICE;
                return ReleasesPages.HERE + "?done=" + (twice ? "planned-first" : "planned");
              }));
    } catch (Publications.Faulty e) {
      return screens.show(
          422,
          ReleasesPages.RELEASES,
          ReleasesResource.LIST,
          writer.list(1, e.faults()),
          FormView.EMPTY);
    }
  }

  @POST
  @Path("cancellation")
  public Response cancel(MultivaluedMap<String, String> posted) {
    return Screens.seeOther(
        once.place(
            Form.of(posted).once(),
            () -> {
              publications.cancel();
              return ReleasesPages.HERE + "?done=unplanned";
            }));
  }

  private LocalDateTime typed(Form form) {
    var date = form.text("date", LONGEST);
    var time = form.text("time", LONGEST);
    var nothing = LocalDateTime.MIN;
    if (form.failed()) {
      return nothing;
    }
    try {
      var typed = LocalDateTime.of(LocalDate.parse(date), LocalTime.parse(time));
      judge(form, typed);
      return typed;
    } catch (DateTimeParseException e) {
      form.problem("date", "problem.plan.written");
      return nothing;
    }
  }

  private void judge(Form form, LocalDateTime typed) {
    var moment = publications.judge(typed);
    switch (moment.verdict()) {
      case GOOD, TWICE -> {
        // possible
      }
      case PAST -> form.problem("date", "problem.plan.past");
      case FAR -> form.problem("date", "problem.plan.far");
      case NEVER -> form.problem("time", "problem.plan.never", Map.of("time", next(moment)));
    }
  }

  private static String next(LocalMoment moment) {
    return moment.next().toLocalTime().toString();
  }

  private Response show(FormView form) {
    var zone = sheet.zone();
    var plan = publications.plan();
    var when =
        plan.map(Publications.Plan::typed)
            .orElseGet(() -> LocalDate.ofInstant(Time.now(), zone).plusDays(1).atTime(MORNING));
    var page =
        new PlanPage(
            clocks.moments(Viewer.required().locale()).clock(),
            when.toLocalDate().toString(),
            when.toLocalTime().toString(),
            plan.map(Publications.Plan::note).orElse(""),
            writer.list(1, List.of()).plan());
    return screens.show(ReleasesPages.PLAN, FORM, page, form);
  }
}
