package app.servicepro.pages.history;

import app.servicepro.identity.People;
import app.servicepro.identity.PersonFacts;
import app.servicepro.pages.model.Schedule;
import app.servicepro.platform.Settings;
import app.servicepro.platform.i18n.Moments;
import app.servicepro.platform.mail.Letter;
import app.servicepro.platform.mail.Mail;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Tells whoever planned a publication what became of it, in her language. */
@ApplicationScoped
public class PlanLetters {
  @Inject private People people;
  @Inject private Tenants tenants;
  @Inject private Settings settings;
  @Inject private Mail mail;

  void live(Schedule plan) {
    send(plan, "plan-live");
  }

  void failed(Schedule plan) {
    send(plan, "plan-failed");
  }

  /** Somebody who has left gets none. */
  private void send(Schedule plan, String name) {
    Optional.ofNullable(plan.person())
        .flatMap(people::find)
        .ifPresent(person -> mail.send(letter(plan, name, person)));
  }

  private Letter letter(Schedule plan, String name, PersonFacts person) {
    var when = plan.when();
    var moments = new Moments(person.locale(), ZoneId.of(when.zone()));
    return new Letter(
        person.email(),
        person.locale(),
        "pages",
        name,
        Map.of(
            "name", person.name(),
            "place", tenants.find(Tenancy.required()).orElseThrow().name(),
            "time", moments.moment(when.at())),
        settings.dashboard() + "/dashboard/releases");
  }
}
