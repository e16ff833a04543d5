package app.servicepro.identity.entry;

import app.servicepro.identity.Joiner;
import app.servicepro.identity.Refusal;
import app.servicepro.identity.model.Invited;
import app.servicepro.identity.model.MemberStore;
import app.servicepro.identity.model.PersonStore;
import app.servicepro.identity.model.Token;
import app.servicepro.identity.model.TokenStore;
import app.servicepro.identity.secret.PasswordJudge;
import app.servicepro.platform.access.Acting;
import app.servicepro.platform.access.Actor;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.TenantFacts;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The letters that ask people to join, and whoever comes with one. */
@ApplicationScoped
public class Joining {
  private static final String TENANT = "tenant";
  private static final String INVITATION = "invitation";

  @Inject private TokenStore tokens;
  @Inject private MemberStore members;
  @Inject private PersonStore people;
  @Inject private Tenants tenants;
  @Inject private Letters letters;
  @Inject private Admission admission;
  @Inject private PasswordJudge judge;

  /**
   * In the current transaction, for the bound tenant; older letters are worth nothing then.
   *
   * @return the path of the link in the letter: a secret
   */
  public String send(Invited invited, String locale) {
    forget(invited);
    var tenant = Tenancy.required();
    var data = Json.PROVIDER.createObjectBuilder();
    data.add(TENANT, tenant.toString()).add(INVITATION, invited.id().toString());
    var secret = tokens.issue(Token.Kind.INVITATION, null, data.build());
    var known = people.byEmail(invited.email()).map(p -> p.facts().locale());
    var path = "/invitation/" + secret;
    letters.send(
        letter(tenant),
        invited.email(),
        known.orElse(locale),
        Map.of("name", invited.name(), "place", name(tenant), "inviter", Acting.current().name()),
        path);
    return path;
  }

  private static String letter(TenantId tenant) {
    if (!tenant.equals(TenantId.PLATFORM)) {
      return "invitation";
    }
    return Acting.current().equals(Actor.SYSTEM) ? "owner-invitation" : "staff-invitation";
  }

  public void forget(Invited invited) {
    tokens.forgetInvitation(invited.id());
  }

  public Optional<Joiner> look(String secret) {
    return tokens.look(secret, Token.Kind.INVITATION).flatMap(this::joiner);
  }

  /**
   * @param password what somebody new has chosen; empty for somebody we know
   * @return who she is
   * @throws Refusal when the link was used or is too old, or the team has no seat any more
   */
  public UUID accept(String secret, String password, String locale, String ip) {
    var token = tokens.look(secret, Token.Kind.INVITATION);
    var joiner = token.flatMap(this::joiner);
    if (token.isEmpty() || joiner.isEmpty()) {
      throw new Refusal(Refusal.Reason.LINK_USED);
    }
    var hash = password.isEmpty() ? "" : judge.hash(password);
    return Tenancy.as(
        joiner.get().tenant(),
        () -> admission.admit(secret, invitation(token.get()), hash, locale, ip));
  }

  private Optional<Joiner> joiner(Token token) {
    var tenant = TenantId.of(token.data().getString(TENANT));
    return Tenancy.as(tenant, () -> members.invitation(invitation(token)))
        .filter(i -> !i.over())
        .map(i ->
            new Joiner(
                tenant, name(tenant), i.name(), i.email(), people.byEmail(i.email()).isPresent()));
  }

  private static UUID invitation(Token token) {
    return UUID.fromString(token.data().getString(INVITATION));
  }

  private String name(TenantId tenant) {
    return tenants.find(tenant).map(TenantFacts::name).orElse("");
  }
}
