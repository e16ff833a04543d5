package app.servicepro.home.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.i18n.Region;
import app.servicepro.platform.jobs.Job;
import app.servicepro.platform.jobs.Queue;
import app.servicepro.platform.mail.LetterState;
import app.servicepro.platform.mail.Outbox;
import app.servicepro.platform.time.Time;
import app.servicepro.tenants.Census;
import app.servicepro.tenants.Plan;
import app.servicepro.tenants.TenantStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the platform's home page for one of its staff. */
@RequestScoped
public class PlatformWriter {
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Region HOME = new Region("US", "USD");

  @Inject private Language language;
  @Inject private NeedWriter needs;
  @Inject private Census census;
  @Inject private Queue queue;
  @Inject private Outbox outbox;

  PlatformPage page() {
    var viewer = Viewer.required();
    var tenants = census.since(Time.now().minus(WEEK));
    var jobs = queue.counts();
    var letters = outbox.counts();
    var formats = new Formats(language.words(), viewer.locale(), HOME);
    long failed = jobs.failed() + letters.getOrDefault(LetterState.FAILED, 0L);
    return new PlatformPage(
        formats.date(LocalDate.ofInstant(Time.now(), ZoneOffset.UTC)),
        word(
            "platform.summary",
            Map.of("count", tenants.all(), "fresh", tenants.fresh(), "failed", failed)),
        needs.needs(viewer),
        Arrays.stream(TenantStatus.values()).map(s -> status(s, tenants)).toList(),
        Arrays.stream(Plan.values()).map(p -> plan(p, tenants)).toList(),
        Stream.concat(
                Stream.of(
                    work("waiting", Job.State.WAITING, jobs),
                    work("running", Job.State.RUNNING, jobs),
                    work("failed", Job.State.FAILED, jobs)),
                Stream.of(LetterState.WAITING, LetterState.FAILED, LetterState.UNSURE)
                    .map(s -> letters(s, letters.getOrDefault(s, 0L))))
            .toList());
  }

  private PlatformPage.Count status(TenantStatus status, Census.Counts tenants) {
    return count(
        "platform.status." + status.code(),
        tenants.byStatus().getOrDefault(status, 0L),
        "/platform/tenants?status=" + status.code(),
        Permission.TENANTS_VIEW,
        false);
  }

  private PlatformPage.Count plan(Plan plan, Census.Counts tenants) {
    return count(
        "platform.plan." + plan.code(),
        tenants.byPlan().getOrDefault(plan, 0L),
        "/platform/tenants?plan=" + plan.code(),
        Permission.TENANTS_VIEW,
        false);
  }

  private PlatformPage.Count work(String name, Job.State state, Job.Counts jobs) {
    int number = jobs.of(state);
    return count(
        "platform." + name,
        number,
        "/platform/jobs?state=" + name,
        Permission.JOBS_VIEW,
        state == Job.State.FAILED && number > 0);
  }

  private PlatformPage.Count letters(LetterState state, long number) {
    return count(
        "platform.letters." + state.code(),
        number,
        "/platform/mail?state=" + state.code(),
        Permission.MAIL_VIEW,
        state != LetterState.WAITING && number > 0);
  }

  private PlatformPage.Count count(
      String key, long number, String path, Permission needs, boolean alarming) {
    boolean may = Viewer.required().may(needs);
    return new PlatformPage.Count(word(key, Map.of()), number, may ? path : "", alarming);
  }

  private String word(String key, Map<String, ?> arguments) {
    return language.text(Viewer.required().locale(), "home", key, arguments);
  }
}
