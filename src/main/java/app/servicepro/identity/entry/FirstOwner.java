package app.servicepro.identity.entry;

import app.servicepro.identity.Invitations;
import app.servicepro.identity.model.BuiltIn;
import app.servicepro.identity.model.Invited;
import app.servicepro.identity.model.MemberStore;
import app.servicepro.identity.model.Person;
import app.servicepro.platform.Settings;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.mail.Mail;
import app.servicepro.platform.start.Started;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.function.Predicate;

/**
 * While nobody of the platform's staff may do everything, whoever the operator names is asked to
 * come. Once; again only when the invitation is too old, or another is named.
 */
@ApplicationScoped
public class FirstOwner {
  static final String SETTING = "servicepro.owner.email";

  /** Behind the people of the demo. */
  private static final int AFTER_THE_PEOPLE = 3500;

  private static final System.Logger LOG = System.getLogger(FirstOwner.class.getName());

  @Inject private Settings settings;
  @Inject private MemberStore members;
  @Inject private Invitations invitations;
  @Inject private Joining joining;
  @Inject private Mail mail;
  @Inject private Audit audit;

  /** Of several servers that start together one asks, and the others see that it has. */
  @Transactional
  public void ask(@Observes @Priority(AFTER_THE_PEOPLE) Started event) {
    Tenancy.run(TenantId.PLATFORM, this::ask);
  }

  private void ask() {
    members.alone();
    if (members.count(top()) == 0) {
      settings
          .value(SETTING)
          .map(Person::address)
          .ifPresentOrElse(this::ask, () -> warn("OWNER-MISSING set SERVICEPRO_OWNER_EMAIL"));
    }
  }

  private void ask(String email) {
    if (!email.matches("[^@\\s]+@[^@\\s]+")) {
      warn("OWNER-MISSING SERVICEPRO_OWNER_EMAIL is not an address: " + email);
      return;
    }
    Predicate<Invited> good = i -> i.email().equals(email) && i.role().equals(top()) && !i.over();
    var asked = members.invitations();
    asked.stream()
        .filter(good.negate())
        .filter(i -> i.email().equals(email) || i.role().equals(top()))
        .forEach(i -> invitations.withdraw(i.id()));
    if (asked.stream().noneMatch(good)) {
      invite(new Invited(email.replaceAll("@.*", ""), email, top()));
    }
  }

  /**
   * Without a mail server the operator reads the link in the log. It is written before the
   * transaction ends: a link that is worth nothing yet is better than one that nobody has.
   */
  private void invite(Invited invited) {
    members.add(invited);
    var path = joining.send(invited, "en");
    var words =
        Json.PROVIDER
            .createObjectBuilder()
            .add("name", invited.name())
            .add("email", invited.email())
            .add("role", invited.role());
    audit.record(
        "team.invited", "invitation:" + invited.id(), JsonValue.EMPTY_JSON_OBJECT, words.build());
    if (!mail.leavesTheHouse()) {
      warn("OWNER-INVITED " + invited.email() + " opens " + settings.dashboard() + path);
    }
  }

  private static String top() {
    return BuiltIn.top(TenantId.PLATFORM).id();
  }

  /** So that it is on the console, too. */
  private static void warn(String words) {
    LOG.log(System.Logger.Level.WARNING, "{0}", words);
  }
}
