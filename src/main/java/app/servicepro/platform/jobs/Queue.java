package app.servicepro.platform.jobs;

import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;

/** The queue as people see and mend it. */
@ApplicationScoped
@Transactional
public class Queue {
  @Inject private QueueRows rows;
  @Inject private Jobs jobs;
  @Inject private Audit audit;

  public Job.Counts counts() {
    return rows.counts();
  }

  /** Waiting: the next one first. Failed: the newest first. */
  public List<Job> list(Job.State state, int skipped, int most) {
    return rows.list(state, skipped, most);
  }

  /** What happens again and again, by name. */
  public List<Job.Regular> regular() {
    return rows.regular();
  }

  /**
   * Tries it now, as if for the first time.
   *
   * @return false when it is running, or done by now
   */
  public boolean retry(String id) {
    var job = rows.find(id);
    if (job.isEmpty() || !rows.retry(id)) {
      return false;
    }
    jobs.wakeAfterCommit();
    audit.record("job.retried", "job:" + id, facts(job.get()), JsonValue.EMPTY_JSON_OBJECT);
    return true;
  }

  /**
   * Takes it out for good.
   *
   * @param reason 10 to 500 characters
   * @return false when it is running, or done by now
   */
  public boolean remove(String id, String reason) {
    var job = rows.find(id);
    if (job.isEmpty() || !rows.remove(id)) {
      return false;
    }
    audit.record("job.removed", "job:" + id, facts(job.get()), JsonValue.EMPTY_JSON_OBJECT, reason);
    return true;
  }

  private static JsonObject facts(Job job) {
    var facts =
        Json.PROVIDER.createObjectBuilder().add("kind", job.kind()).add("attempts", job.attempts());
    if (job.tenant() != null) {
      facts.add("tenant", job.tenant().toString());
    }
    return facts.build();
  }
}
