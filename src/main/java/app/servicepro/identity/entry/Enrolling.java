package app.servicepro.identity.entry;

import app.servicepro.identity.model.CodeStore;
import app.servicepro.identity.model.Person;
import app.servicepro.identity.model.PersonStore;
import app.servicepro.identity.model.SessionStore;
import app.servicepro.identity.secret.RecoveryCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A second factor is switched on or off: what is kept, and that she hears of it. */
@ApplicationScoped
@Transactional
public class Enrolling {
  @Inject private PersonStore people;
  @Inject private CodeStore codes;
  @Inject private SessionStore sessions;
  @Inject private Letters letters;

  public List<String> on(UUID id, String sealed, String ip, String agent) {
    var person = people.find(id).orElseThrow();
    person.asksForCodes(sealed);
    sessions.note(id, "codes-on", ip, agent);
    tell(person, "codes-on");
    return renewed(id);
  }

  public void off(UUID id, String ip, String agent) {
    var person = people.find(id).orElseThrow();
    person.asksForNoCodes();
    codes.forgetRecovery(id);
    sessions.note(id, "codes-off", ip, agent);
    tell(person, "codes-off");
  }

  public List<String> newCodes(UUID id, String ip, String agent) {
    sessions.note(id, "codes-renewed", ip, agent);
    return renewed(id);
  }

  private List<String> renewed(UUID id) {
    var fresh = RecoveryCode.tenNew();
    codes.renewRecovery(id, fresh);
    return fresh;
  }

  private void tell(Person person, String letter) {
    letters.send(
        letter,
        person.email(),
        person.facts().locale(),
        Map.of("name", person.name()),
        "/account/security");
  }
}
