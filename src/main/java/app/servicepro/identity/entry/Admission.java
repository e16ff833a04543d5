package app.servicepro.identity.entry;

import app.servicepro.identity.Refusal;
import app.servicepro.identity.model.Invited;
import app.servicepro.identity.model.Member;
import app.servicepro.identity.model.MemberStore;
import app.servicepro.identity.model.Person;
import app.servicepro.identity.model.PersonStore;
import app.servicepro.identity.model.Seating;
import app.servicepro.identity.model.Token;
import app.servicepro.identity.model.TokenStore;
import app.servicepro.platform.access.Acting;
import app.servicepro.platform.access.Actor;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes somebody who was invited a member of the bound tenant's team: all of it or nothing. */
@ApplicationScoped
@Transactional
public class Admission {
  @Inject private TokenStore tokens;
  @Inject private MemberStore members;
  @Inject private PersonStore people;
  @Inject private Seating seating;
  @Inject private Audit audit;

  UUID admit(String secret, UUID invitation, String hash, String locale, String ip) {
    members.alone();
    if (tokens.use(secret, Token.Kind.INVITATION).isEmpty()) {
      throw new Refusal(Refusal.Reason.LINK_USED);
    }
    var invited =
        members.invitation(invitation).orElseThrow(() -> new Refusal(Refusal.Reason.LINK_USED));
    seating.mustHaveOneForInvited();
    var person = person(invited, hash, locale);
    members.remove(invited);
    if (members.find(person.id()).isEmpty()) {
      members.add(new Member(person.id(), invited.role()));
    }
    record(person, invited, ip);
    return person.id();
  }

  /** Between the look at the link and now the address may have got an account. */
  private Person person(Invited invited, String hash, String locale) {
    return people
        .byEmail(invited.email())
        .orElseGet(() -> {
          if (hash.isEmpty()) {
            throw new Refusal(Refusal.Reason.LINK_USED);
          }
          var person = new Person(invited.email(), invited.name(), hash, locale);
          people.add(person);
          return person;
        });
  }

  private void record(Person person, Invited invited, String ip) {
    var after =
        Json.PROVIDER
            .createObjectBuilder()
            .add("name", person.name())
            .add("email", person.email())
            .add("role", invited.role())
            .build();
    Acting.run(
        new Actor(person.id(), person.name(), false, ip),
        () ->
            audit.record(
                "team.joined", "person:" + person.id(), JsonValue.EMPTY_JSON_OBJECT, after));
  }
}
