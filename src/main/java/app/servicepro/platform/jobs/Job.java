package app.servicepro.platform.jobs;

import app.servicepro.platform.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as people see it: whose and of what kind, never its data.
 *
 * @param tenant null when it is for nobody in particular
 * @param attempts that did not go well
 * @param reason of the last of them
 * @param next when it is tried, or since when it could be
 */
public record Job(
    String id,
    String kind,
    @Nullable TenantId tenant,
    State state,
    int attempts,
    @Nullable String reason,
    Instant made,
    Instant next) {

  /** Where a job is. One that succeeds is gone. */
  public enum State {
    WAITING,
    RUNNING,
    FAILED
  }

  /** How many jobs there are of each state. */
  public record Counts(int waiting, int running, int failed) {
    public int of(State state) {
      return switch (state) {
        case WAITING -> waiting;
        case RUNNING -> running;
        case FAILED -> failed;
      };
    }
  }

  /**
   * Regular work.
   *
   * @param failed how often in a row
   * @param last when it last went well; null when it never did
   */
  public record Regular(
      String name,
      boolean running,
      int failed,
      @Nullable String reason,
      @Nullable Instant last,
      Instant next) {}
}
