package app.servicepro.platform.jobs.web;

import app.servicepro.platform.dashboard.Link;
import app.servicepro.platform.dashboard.Pager;
import app.servicepro.platform.i18n.Ago;
import app.servicepro.platform.jobs.Job;
import app.servicepro.platform.tenancy.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the template gets.
 *
 * @param state the list that is shown: {@code waiting}, {@code running}, {@code failed}
 */
public record JobsPage(
    String state, List<Link> tabs, List<Row> rows, Pager pager, List<RegularRow> regular) {
  static final int ROWS = 50;

  private static final int SHORT_ID = 8;

  /** The words of a tab that tells how many there are. */
  interface TabWord {
    String of(String state, int count);
  }

  /**
   * @param tenant null for the platform itself
   * @param shortTenant the end of its id: the beginnings of neighbours are alike
   * @param when next time; for one that runs or failed, since when it is in the queue
   */
  public record Row(
      String id,
      String kind,
      @Nullable String tenant,
      String shortTenant,
      int attempts,
      String reason,
      String when) {}

  /**
   * @param last when it last went well; empty when never
   * @param next empty while it runs
   */
  public record RegularRow(
      String name, boolean running, int failed, String reason, String last, String next) {}

  static JobsPage of(
      Job.State shown,
      int page,
      Job.Counts counts,
      List<Job> jobs,
      List<Job.Regular> regular,
      TabWord words,
      Ago ago) {
    var tabs =
        Stream.of(Job.State.FAILED, Job.State.WAITING, Job.State.RUNNING)
            .map(s -> new Link(words.of(code(s), counts.of(s)), address(s), s.equals(shown)))
            .toList();
    return new JobsPage(
        code(shown),
        tabs,
        jobs.stream().map(job -> row(job, ago)).toList(),
        Pager.of(address(shown) + "&page=", page, ROWS, counts.of(shown)),
        regular.stream().map(work -> row(work, ago)).toList());
  }

  static String code(Job.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  static String address(Job.State state) {
    return JobsPages.PATH + "?state=" + code(state);
  }

  private static Row row(Job job, Ago ago) {
    var tenant = job.tenant();
    var id = tenant == null || tenant.equals(TenantId.PLATFORM) ? null : tenant.toString();
    return new Row(
        job.id(),
        job.kind(),
        id,
        id == null ? "" : id.substring(id.length() - SHORT_ID),
        job.attempts(),
        Objects.requireNonNullElse(job.reason(), ""),
        ago.of(job.state() == Job.State.WAITING ? job.next() : job.made()));
  }

  private static RegularRow row(Job.Regular work, Ago ago) {
    return new RegularRow(
        work.name(),
        work.running(),
        work.failed(),
        Objects.requireNonNullElse(work.reason(), ""),
        work.last() == null ? "" : ago.of(work.last()),
        work.running() ? "" : ago.of(work.next()));
  }
}
