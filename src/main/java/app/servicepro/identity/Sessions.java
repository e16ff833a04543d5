package app.servicepro.identity;

import app.servicepro.identity.entry.CodeEntry;
import app.servicepro.identity.entry.From;
import app.servicepro.identity.entry.Opened;
import app.servicepro.identity.entry.PasswordEntry;
import app.servicepro.identity.entry.TenantEntry;
import app.servicepro.identity.model.BuiltIn;
import app.servicepro.identity.model.Person;
import app.servicepro.identity.model.Session;
import app.servicepro.identity.model.SessionStore;
import app.servicepro.identity.model.Token;
import app.servicepro.identity.model.TokenStore;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.crypto.Hash;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Chance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in and knows them again. The browser keeps a secret of 256 bits, we keep its hash.
 */
@ApplicationScoped
public class Sessions {
  @Inject private SessionStore store;
  @Inject private TokenStore tokens;
  @Inject private PasswordEntry byPassword;
  @Inject private CodeEntry byCode;
  @Inject private TenantEntry intoTenant;
  @Inject private Opened opened;

  /** Judges a password; it takes the same time whether somebody has the address or not. */
  public SignIn signIn(String email, String password, boolean remember, String ip, String agent) {
    return byPassword.enter(email, password, remember, new From(ip, agent));
  }

  /** Whether a code may still be tried with this ticket. */
  public boolean waitsForCode(String ticket) {
    return tokens.look(ticket, Token.Kind.SECOND_FACTOR).isPresent();
  }

  /** Judges a code of the authenticator app, or a recovery code. */
  public SignIn secondFactor(String ticket, String code, String ip, String agent) {
    return byCode.enter(ticket, code, new From(ip, agent));
  }

  /** Lets somebody in who has proved herself in another way, e.g. by a link that was mailed. */
  public NewSession open(UUID person, boolean remember, String ip, String agent) {
    return opened.session(person, remember, new From(ip, agent), "ok-link");
  }

  /** Who comes with this cookie, and what she may do now. */
  public Optional<SessionFacts> find(String cookie) {
    return store.known(Hash.sha256(cookie)).map(Sessions::facts);
  }

  public void signOut(String cookie) {
    find(cookie).filter(SessionFacts::inside).ifPresent(this::left);
    store.end(Hash.sha256(cookie));
  }

  public void signOutEverywhere(UUID person) {
    store.endAll(person, null);
  }

  /** A new secret for the same session, because something about its person has changed. */
  public NewSession renew(String cookie) {
    var session = store.find(Hash.sha256(cookie));
    return session
        .map(s -> renewed(cookie, s.place(), s.inside()))
        .orElseThrow(() -> new Refusal(Refusal.Reason.LINK_USED));
  }

  /**
   * Goes to another place where the person belongs.
   *
   * @throws Refusal when she does not
   */
  public NewSession goTo(String cookie, TenantId place) {
    var facts = required(cookie);
    if (facts.memberships().stream().noneMatch(m -> m.tenant().equals(place))) {
      throw new Refusal(Refusal.Reason.NO_SUCH_MEMBER);
    }
    if (facts.inside()) {
      left(facts);
    }
    return renewed(cookie, place, false);
  }

  /** A browser in which somebody is signed in. */
  public record Open(UUID id, String ip, String agent, Instant created, Instant seen) {}

  /**
   * A try to sign in, or something else that was done to the account: {@code ok}, {@code wrong}.
   */
  public record Attempted(Instant at, String ip, String agent, String result) {}

  /** Results that somebody should look at twice. */
  public static final Set<String> BAD = Set.of("wrong", "code-wrong", "throttled");

  /** The last used first. */
  public List<Open> all(UUID person) {
    return store.of(person).stream()
        .map(s -> new Open(s.id(), s.ip(), s.agent(), s.created(), s.seen()))
        .toList();
  }

  /** The last 50, the newest first. */
  public List<Attempted> history(UUID person) {
    return store.attempts(person).stream()
        .map(a -> new Attempted(a.at(), a.ip(), a.agent(), a.result()))
        .toList();
  }

  /** One of a person's own; another's is left alone. */
  public void end(UUID person, UUID session) {
    store.end(person, session);
  }

  public void endOthers(UUID person, UUID session) {
    store.endAll(person, session);
  }

  /**
   * A member of the staff goes into a tenant, as its owner but for money and deletions. Both trails
   * say so.
   *
   * @param reason 10 to 500 characters
   * @throws Refusal when she may not
   */
  public NewSession enter(String cookie, TenantId tenant, String reason) {
    var facts = required(cookie);
    if (!mayEnter(facts.memberships()) || tenant.equals(TenantId.PLATFORM)) {
      throw new Refusal(Refusal.Reason.NOT_YOURS_TO_GIVE);
    }
    if (facts.inside()) {
      left(facts);
    }
    intoTenant.entered(tenant, reason);
    return renewed(cookie, tenant, true);
  }

  /** Back to the platform's own pages. */
  public NewSession leave(String cookie) {
    var facts = required(cookie);
    if (facts.inside()) {
      left(facts);
    }
    return renewed(cookie, TenantId.PLATFORM, false);
  }

  private void left(SessionFacts facts) {
    if (facts.place() != null) {
      intoTenant.left(facts.place());
    }
  }

  private NewSession renewed(String cookie, @Nullable TenantId place, boolean inside) {
    var secret = Chance.token();
    return store
        .renew(Hash.sha256(cookie), Hash.sha256(secret), place, inside)
        .map(session -> new NewSession(secret, session.cookieLasts()))
        .orElseThrow(() -> new Refusal(Refusal.Reason.LINK_USED));
  }

  private SessionFacts required(String cookie) {
    return find(cookie).orElseThrow(() -> new Refusal(Refusal.Reason.LINK_USED));
  }

  private static SessionFacts facts(SessionStore.Known known) {
    var session = known.session();
    var tenant = session.place();
    if (session.inside() && tenant != null && mayEnter(known.memberships())) {
      var allowed = EnumSet.copyOf(BuiltIn.everything(tenant));
      allowed.removeIf(Permission::refusedInside);
      return facts(session, known, tenant, allowed, true);
    }
    var wanted = session.inside() ? TenantId.PLATFORM : tenant;
    var here =
        known.memberships().stream()
            .filter(m -> m.tenant().equals(wanted))
            .findFirst()
            .or(() -> known.memberships().stream().findFirst());
    return facts(
        session,
        known,
        here.map(Membership::tenant).orElse(null),
        here.map(Membership::permissions).orElse(Set.of()),
        false);
  }

  private static SessionFacts facts(
      Session session,
      SessionStore.Known known,
      @Nullable TenantId place,
      Set<Permission> permissions,
      boolean inside) {
    Person person = known.person();
    var who = person.facts();
    return new SessionFacts(
        session.id(),
        who.id(),
        who.name(),
        who.email(),
        who.locale(),
        who.scheme(),
        who.advanced(),
        place,
        place == null ? null : portal(place),
        permissions,
        inside,
        known.memberships());
  }

  private static Portal portal(TenantId place) {
    return place.equals(TenantId.PLATFORM) ? Portal.PLATFORM : Portal.TENANT;
  }

  private static boolean mayEnter(List<Membership> memberships) {
    return memberships.stream()
        .filter(m -> m.tenant().equals(TenantId.PLATFORM))
        .anyMatch(m -> m.permissions().contains(Permission.TENANTS_ENTER));
  }
}
