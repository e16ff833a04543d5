package app.servicepro.platform.jobs.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.time.Time;
import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import app.servicepro.support.Within;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The queue as the platform's staff sees it. */
@RunAsClient
class JobsPagesIT extends InServer {
  private static final String STAFF = "platform@servicepro.example";
  private static final String REASON = "Nobody needs this export any more.";

  private final String id = Time.newId().toString();

  @BeforeEach
  void oneHasFailed() throws SQLException {
    change(
        "insert into platform.job (task_name, task_instance, task_data, execution_time, picked,"
            + " version, consecutive_failures, reason) values ('job', '"
            + id
            + "', ?, '9999-12-31', false, 1, 3,"
            + " 'IOException: the disk is full')",
        "{\"kind\":\"nobody-knows\",\"data\":{\"secret\":\"not for the page\"}}"
            .getBytes(StandardCharsets.UTF_8));
  }

  @AfterEach
  void noneIsLeft() throws SQLException {
    change("delete from platform.job where task_instance = '" + id + "'");
  }

  @Test
  @DisplayName("J2 a failed job is shown with its reason and without its data")
  void shown() throws Exception {
    var page = Member.of(STAFF).page("/platform/jobs?state=failed");

    assertThat(page.text()).contains("nobody-knows", "IOException: the disk is full");
    assertThat(page.html()).doesNotContain("not for the page");
  }

  @Test
  @DisplayName("J2 a failed job is tried again at once, when somebody wants it")
  void triedAgain() throws Exception {
    var staff = Member.of(STAFF);

    var answer = staff.post("/platform/jobs/" + id + "/attempt", Map.of());

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("/platform/jobs?done=job-retried");
    assertThat(Within.seconds(5, () -> reason().startsWith("UnknownKind"))).isTrue();
    assertThat(trail("job.retried")).hasSize(1);
  }

  @Test
  @DisplayName("J2 a failed job is removed for a reason, which the trail keeps")
  void removed() throws Exception {
    var staff = Member.of(STAFF);
    var path = "/platform/jobs/" + id + "/removal";

    var refused = staff.post(path, Map.of("form", "remove-" + id, "reason", "old"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("id=\"remove-" + id + "-reason-problem\"");

    var done = staff.post(path, Map.of("reason", REASON));
    assertThat(done.header("Location")).contains("/platform/jobs?done=job-removed");
    assertThat(trail("job.removed")).containsExactly(REASON);
    assertThat(staff.post(path, Map.of("reason", REASON)).header("Location"))
        .contains("/platform/jobs?done=job-gone");
  }

  private String reason() throws SQLException {
    return String.valueOf(
        ask("select reason from platform.job where task_instance = ?", id).getFirst());
  }

  private List<String> trail(String action) throws SQLException {
    try (var owner = Db.owner()) {
      Db.column(
          owner,
          "select set_config('app.tenant_id', '00000000-0000-7000-8000-000000000000', false)");
      var sql = "select reason from platform.audit where action = ? and target = ?";
      return Db.column(owner, sql, action, "job:" + id);
    }
  }

  private static List<String> ask(String sql, Object... parameters) throws SQLException {
    try (var app = Db.app()) {
      return Db.column(app, sql, parameters);
    }
  }

  private static void change(String sql, Object... parameters) throws SQLException {
    try (var app = Db.app();
        var change = app.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        change.setObject(i + 1, parameters[i]);
      }
      change.executeUpdate();
    }
  }
}
