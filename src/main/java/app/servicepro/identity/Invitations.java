package app.servicepro.identity;

import app.servicepro.identity.entry.Guesses;
import app.servicepro.identity.entry.Joining;
import app.servicepro.identity.model.Invited;
import app.servicepro.identity.model.MemberStore;
import app.servicepro.identity.model.Person;
import app.servicepro.identity.model.PersonStore;
import app.servicepro.identity.model.RoleBook;
import app.servicepro.identity.model.Seating;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks people to join the bound tenant's team; each has a seat from then on. */
@ApplicationScoped
@Transactional
public class Invitations {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int OF_TENANT = 30;

  @Inject private MemberStore store;
  @Inject private PersonStore people;
  @Inject private RoleBook roles;
  @Inject private Seating seating;
  @Inject private Joining joining;
  @Inject private Guesses guesses;
  @Inject private Audit audit;

  /**
   * Somebody who was asked and has not come yet.
   *
   * @param over whether the link in the letter is too old by now
   */
  public record Invitation(
      UUID id, String name, String email, String role, Instant sent, boolean over) {}

  /** The oldest first. */
  public List<Invitation> all() {
    return store.invitations().stream()
        .map(i -> new Invitation(i.id(), i.name(), i.email(), i.role(), i.sent(), i.over()))
        .toList();
  }

  /**
   * @param locale of the letter, for somebody whom we do not know
   * @throws Refusal no seat, already a member or asked, more than whoever acts may give, too many
   */
  public void invite(String name, String email, String role, String locale) {
    count();
    store.alone();
    roles.mustBeMine(roles.required(role).permissions());
    mustBeNew(email);
    seating.mustHaveOne();
    var invited = new Invited(name, email, role);
    store.add(invited);
    joining.send(invited, locale);
    audit.record("team.invited", target(invited), JsonValue.EMPTY_JSON_OBJECT, words(invited));
  }

  /**
   * Sends the letter again, with a new link; the old one is worth nothing from then on.
   *
   * @throws Refusal when there is no such invitation, or more than whoever acts may give
   */
  public void resend(UUID id, String locale) {
    count();
    var invited = required(id);
    roles.mustBeMine(roles.required(invited.role()).permissions());
    invited.sendAgain();
    joining.send(invited, locale);
    store.flush();
    audit.record("team.invited-again", target(invited));
  }

  /**
   * @throws Refusal when there is no such invitation
   */
  public void withdraw(UUID id) {
    var invited = required(id);
    store.remove(invited);
    joining.forget(invited);
    audit.record(
        "team.invitation-withdrawn", target(invited), words(invited), JsonValue.EMPTY_JSON_OBJECT);
  }

  /**
   * Who comes with a link; nothing when it was used, taken back or is too old. No tenant is bound.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Joiner> look(String secret) {
    return joining.look(secret);
  }

  /**
   * She becomes a member; the link is used up. No tenant is bound.
   *
   * @param password what somebody new has chosen; empty for somebody who has an account
   * @return who she is
   * @throws Refusal when the link was used or is too old, or the team has no seat any more
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public UUID accept(String secret, String password, String locale, String ip) {
    return joining.accept(secret, password, locale, ip);
  }

  private void count() {
    guesses.count("invite " + Tenancy.required(), OF_TENANT, HOUR);
  }

  private void mustBeNew(String email) {
    if (people.byEmail(email).flatMap(p -> store.find(p.id())).isPresent()) {
      throw new Refusal(Refusal.Reason.ALREADY_MEMBER);
    }
    var address = Person.address(email);
    if (store.invitations().stream().anyMatch(i -> i.email().equals(address))) {
      throw new Refusal(Refusal.Reason.ALREADY_INVITED);
    }
  }

  private Invited required(UUID id) {
    return store.invitation(id).orElseThrow(() -> new Refusal(Refusal.Reason.NO_SUCH_MEMBER));
  }

  private static String target(Invited invited) {
    return "invitation:" + invited.id();
  }

  private static JsonObject words(Invited invited) {
    return Json.PROVIDER
        .createObjectBuilder()
        .add("name", invited.name())
        .add("email", invited.email())
        .add("role", invited.role())
        .build();
  }
}
