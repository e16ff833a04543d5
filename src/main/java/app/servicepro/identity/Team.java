package app.servicepro.identity;

import app.servicepro.identity.model.BuiltIn;
import app.servicepro.identity.model.Member;
import app.servicepro.identity.model.MemberStore;
import app.servicepro.identity.model.PersonStore;
import app.servicepro.identity.model.RoleBook;
import app.servicepro.identity.model.Seating;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who works for the bound tenant; for the platform itself: its staff. */
@ApplicationScoped
@Transactional
public class Team {
  @Inject private MemberStore store;
  @Inject private PersonStore people;
  @Inject private RoleBook roles;
  @Inject private Seating seating;
  @Inject private Audit audit;

  /** A member as the others see her. */
  public record Colleague(UUID person, String name, String email, String role, Instant since) {}

  /**
   * How many there may be.
   *
   * @param taken members and invitations
   * @param all zero where nobody counts
   */
  public record Seats(long taken, int all) {
    public boolean left() {
      return all == 0 || taken < all;
    }
  }

  /** The longest there first. */
  public List<Colleague> members() {
    return store.all().stream()
        .map(k ->
            new Colleague(
                k.member().person(),
                k.person().name(),
                k.person().email(),
                k.member().role(),
                k.member().since()))
        .toList();
  }

  public Seats seats() {
    return seating.now();
  }

  /**
   * Makes somebody a member at once, without asking whether there is a seat: who opens a business,
   * and the demo world.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public void add(UUID person, TenantId tenant, String role) {
    Tenancy.run(tenant, () -> store.add(new Member(person, role)));
  }

  /**
   * @throws Refusal when either role has more than whoever acts, or the last owner would go
   */
  public void changeRole(UUID person, String role) {
    store.alone();
    var member = required(person);
    var before = words(member);
    mayTouch(member);
    roles.mustBeMine(roles.required(role).permissions());
    if (!role.equals(member.role())) {
      keepAnOwner(member);
    }
    member.become(role);
    store.flush();
    audit.record("team.role-changed", "person:" + person, before, words(member));
  }

  /**
   * @param reason 10 to 500 characters
   * @throws Refusal when the role has more than whoever acts, or it is the last owner
   */
  public void remove(UUID person, String reason) {
    store.alone();
    var member = required(person);
    mayTouch(member);
    keepAnOwner(member);
    store.remove(member);
    audit.record(
        "team.removed", "person:" + person, words(member), JsonValue.EMPTY_JSON_OBJECT, reason);
  }

  private Member required(UUID person) {
    return store.find(person).orElseThrow(() -> new Refusal(Refusal.Reason.NO_SUCH_MEMBER));
  }

  private void mayTouch(Member member) {
    roles.mustBeMine(roles.required(member.role()).permissions());
  }

  private void keepAnOwner(Member member) {
    var top = BuiltIn.top(Tenancy.required()).id();
    if (member.role().equals(top) && store.count(top) == 1) {
      throw new Refusal(Refusal.Reason.LAST_OWNER);
    }
  }

  private JsonObject words(Member member) {
    var words = Json.PROVIDER.createObjectBuilder().add("role", member.role());
    people
        .find(member.person())
        .ifPresent(p -> words.add("name", p.name()).add("email", p.email()));
    return words.build();
  }
}
