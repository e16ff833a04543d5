package app.servicepro.platform.jobs.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.dashboard.AnyScreen;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.i18n.Ago;
import app.servicepro.platform.jobs.Job;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.support.Html;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobsScreenTest {
  private static final Instant NOW = Instant.parse("2030-05-01T12:00:00Z");
  private static final List<Job> JOBS =
      List.of(
          job("1", "mail", null, 3, "550 <b>nobody</b> here"),
          job("2", "export", TenantId.ROOT, 2, "SocketTimeoutException: Read timed out"),
          job("3", "sync", TenantId.PLATFORM, 0, null));
  private static final List<Job.Regular> REGULAR =
      List.of(
          new Job.Regular(
              "limits-sweep", false, 0, null, NOW.minusSeconds(90), NOW.plusSeconds(510)),
          new Job.Regular(
              "mail-sweep", false, 2, "PSQLException: no", null, NOW.plusSeconds(7200)));

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyListIsValid(String locale) throws Exception {
    for (var state : Job.State.values()) {
      assertThat(Html.problems(html(locale, state, JOBS, FormView.EMPTY))).isEmpty();
      assertThat(Html.problems(html(locale, state, List.of(), FormView.EMPTY))).isEmpty();
    }
  }

  @Test
  @DisplayName("J2 a failed job shows its reason, whose it is, and both ways out")
  void failed() {
    var page = Jsoup.parse(html("en", Job.State.FAILED, JOBS, FormView.EMPTY));
    var rows = page.select("[aria-labelledby=list] tbody tr");

    assertThat(rows.eachText().getFirst())
        .contains(
            "mail", "The platform", "After 3 attempts", "550 <b>nobody</b> here", "5 minutes ago");
    assertThat(rows.select("a[href=/platform/tenants/" + TenantId.ROOT + "]").text())
        .isEqualTo("Tenant …00000001");
    assertThat(page.select("form[action=/platform/jobs/1/attempt]")).hasSize(1);
    assertThat(page.select("form[action=/platform/jobs/1/removal] textarea[name=reason]"))
        .hasSize(1);
  }

  @Test
  void whatRunsIsLeftAloneAndWhatWaitsCanOnlyBeHurried() {
    var running = Jsoup.parse(html("en", Job.State.RUNNING, JOBS, FormView.EMPTY));
    var waiting = Jsoup.parse(html("en", Job.State.WAITING, JOBS, FormView.EMPTY));

    assertThat(running.select("form[action^=/platform/jobs/]")).isEmpty();
    assertThat(waiting.select("form[action$=/attempt]")).hasSize(2);
    assertThat(waiting.select("form[action$=/removal]")).isEmpty();
  }

  @Test
  void aReasonThatIsTooShortIsSaidBesideItsJob() {
    var posted = new MultivaluedHashMap<String, String>();
    Map.of("form", "remove-2", "reason", "old").forEach(posted::add);
    var form = Form.of(posted);
    form.reason("reason");

    var page = Jsoup.parse(html("en", Job.State.FAILED, JOBS, form.view()));

    assertThat(page.select("details.careful[open] form").attr("action"))
        .isEqualTo("/platform/jobs/2/removal");
    assertThat(page.select("#remove-2-reason").val()).isEqualTo("old");
  }

  @Test
  @DisplayName("J4 regular work shows when it was done, and what went wrong")
  void regular() {
    var page = Jsoup.parse(html("es", Job.State.FAILED, List.of(), FormView.EMPTY));
    var rows = page.select("[aria-labelledby=regular] tbody tr").eachText();

    assertThat(page.select(".empty h2").text()).isEqualTo("Todas las tareas salieron bien");
    assertThat(rows.getFirst()).contains("limits-sweep", "Todo en orden", "hace 1 minuto");
    assertThat(rows.getLast()).contains("mail-sweep", "Falló 2 veces", "PSQLException: no");
  }

  private static Job job(
      String id, String kind, @Nullable TenantId tenant, int attempts, @Nullable String reason) {
    return new Job(
        id, kind, tenant, Job.State.FAILED, attempts, reason, NOW.minusSeconds(300), NOW);
  }

  private static String html(String locale, Job.State state, List<Job> jobs, FormView form) {
    var model =
        JobsPage.of(
            state,
            1,
            new Job.Counts(1, 0, 120),
            jobs,
            REGULAR,
            (code, count) ->
                AnyScreen.words()
                    .text(locale, "platform", "jobs.tab." + code, Map.of("count", count)),
            new Ago(locale, NOW));
    return AnyScreen.show(locale, JobsPages.JOBS, "platform/jobs.peb", model, form);
  }
}
