package app.servicepro.pages.history;

import app.servicepro.pages.model.PageStore;
import app.servicepro.pages.model.Publication;
import app.servicepro.pages.model.PublicationStore;
import app.servicepro.pages.model.Schedule;
import app.servicepro.pages.spi.PublicationCheck;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was planned goes live, once, or whoever planned it learns why not. */
@ApplicationScoped
@Transactional
public class DueRelease {
  private static final int MOST_ATTEMPTS = 3;
  private static final String TARGET = "site:schedule";

  @Inject private PageStore store;
  @Inject private PublicationStore history;
  @Inject private Publisher publisher;
  @Inject private Planner planner;
  @Inject private PlanLetters letters;
  @Inject private Audit audit;
  @Inject @Any private Instance<PublicationCheck> checks;

  /** Does nothing when it was cancelled, planned anew, or is live already. */
  public void goLive(UUID id) {
    publisher.lock();
    var schedule = current(id);
    if (schedule.isEmpty() || postponed(schedule.get())) {
      return;
    }
    var due = schedule.get();
    var documents = store.documents(store.release(due.release()).orElseThrow());
    if (broken(documents)) {
      giveUp(due);
      return;
    }
    history.forget(due);
    publisher.show(documents, new Publication.Act("scheduled", due.note(), due.who()));
    letters.live(due);
  }

  /** For a reason that may pass; after the third time it is not tried again. */
  public void stumbled(UUID id) {
    publisher.lock();
    current(id).filter(due -> history.stumble(due) >= MOST_ATTEMPTS).ifPresent(this::giveUp);
  }

  /** The rules of its zone are not what they were: the local time is what somebody meant. */
  private boolean postponed(Schedule due) {
    var when = due.when();
    var rules = ZoneId.of(when.zone()).getRules();
    var at = LocalMoment.again(LocalDateTime.parse(when.typed()), rules);
    if (!at.isAfter(Time.now())) {
      return false;
    }
    history.move(due, at);
    planner.order(due, at);
    return true;
  }

  private boolean broken(Map<String, JsonObject> documents) {
    return checks.stream().anyMatch(check -> !check.faults(documents).isEmpty());
  }

  private void giveUp(Schedule due) {
    history.forget(due);
    audit.record("site.schedule-failed", TARGET, Planner.facts(due), JsonValue.EMPTY_JSON_OBJECT);
    letters.failed(due);
  }

  private Optional<Schedule> current(UUID id) {
    return history.schedule().filter(s -> s.id().equals(id));
  }
}
