package app.servicepro.pages.history;

import app.servicepro.pages.model.PageStore;
import app.servicepro.pages.model.PublicationStore;
import app.servicepro.pages.model.Schedule;
import app.servicepro.platform.access.Acting;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.jobs.Jobs;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Plans what goes live later: a row that says what and when, and a job that carries its id. */
@ApplicationScoped
@Transactional
public class Planner {
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
  private static final String TARGET = "site:schedule";

  /** A job begins a moment after its time; nobody needs to hear of it before that. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Inject private PageStore store;
  @Inject private PublicationStore history;
  @Inject private Jobs jobs;
  @Inject private Audit audit;

  public LocalMoment judge(LocalDateTime typed, ZoneId zone) {
    return LocalMoment.of(typed, zone.getRules(), Time.now());
  }

  /** Whether it should be live by now. */
  public boolean late(Instant at) {
    return Time.now().isAfter(at.plus(PATIENCE));
  }

  /** Under the publisher's lock. */
  public LocalMoment plan(
      Map<String, JsonObject> documents, LocalDateTime typed, ZoneId zone, String note) {
    var moment = judge(typed, zone);
    if (!moment.verdict().possible()) {
      throw new IllegalArgumentException(typed + " is " + moment.verdict());
    }
    var before = history.schedule().map(Planner::facts).orElse(JsonValue.EMPTY_JSON_OBJECT);
    var when = new Schedule.When(moment.at(), TYPED.format(typed), zone.getId());
    var release = store.keep(documents).hash();
    var schedule =
        history.plan(release, store.publishedHash().orElse(null), when, note, Acting.current());
    order(schedule, moment.at());
    audit.record("site.scheduled", TARGET, before, facts(schedule));
    return moment;
  }

  /** Under the publisher's lock. */
  public boolean cancel() {
    var schedule = history.schedule();
    schedule.ifPresent(s -> {
      history.forget(s);
      audit.record("site.unscheduled", TARGET, facts(s), JsonValue.EMPTY_JSON_OBJECT);
    });
    return schedule.isPresent();
  }

  /** A job for that time; jobs for other ids than the row's do nothing. */
  void order(Schedule schedule, Instant at) {
    var data = Json.PROVIDER.createObjectBuilder().add("id", schedule.id().toString()).build();
    jobs.addAt(DuePublication.KIND, data, at);
  }

  static JsonObject facts(Schedule schedule) {
    return Json.PROVIDER
        .createObjectBuilder()
        .add("at", schedule.when().at().toString())
        .add("release", schedule.release())
        .build();
  }
}
