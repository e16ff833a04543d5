package app.servicepro.identity.web.account;

import app.servicepro.identity.Passkeys;
import app.servicepro.identity.People;
import app.servicepro.identity.SecondFactor;
import app.servicepro.identity.Sessions;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.i18n.Moments;
import app.servicepro.platform.tenancy.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Reads what the page about an account's safety shows. */
@ApplicationScoped
public class SecurityPages {
  @Inject private Clocks clocks;
  @Inject private People people;
  @Inject private SecondFactor secondFactor;
  @Inject private Passkeys passkeys;
  @Inject private Sessions sessions;
  @Inject private Language language;

  /**
   * What the template gets.
   *
   * @param codes whether codes are asked for
   * @param codesLeft how many recovery codes are left
   * @param clock whose times these are
   */
  public record Page(
      boolean codes,
      long codesLeft,
      List<Key> keys,
      List<Session> sessions,
      List<Attempt> attempts,
      String clock) {}

  /** A passkey. */
  public record Key(String id, String name, String created, String used) {}

  /** A browser in which she is signed in. */
  public record Session(String id, String device, String ip, String seen, boolean here) {}

  /** A try to sign in, or something else that was done. */
  public record Attempt(String at, String device, String ip, String result, boolean bad) {}

  Page of(Viewer viewer) {
    var moments = clocks.moments(viewer.locale());
    var me = viewer.person();
    return new Page(
        people.find(me).orElseThrow().secondFactor(),
        secondFactor.codesLeft(me),
        passkeys.all(me).stream().map(k -> key(k, moments)).toList(),
        sessions.all(me).stream().map(s -> session(s, viewer, moments)).toList(),
        sessions.history(me).stream().map(a -> attempt(a, viewer.locale(), moments)).toList(),
        clocks.zone().equals(ZoneOffset.UTC) ? "UTC" : moments.clock());
  }

  private static Key key(Passkeys.Key key, Moments moments) {
    return new Key(
        key.id().toString(),
        key.name(),
        moments.day(key.created()),
        key.used() == null ? "" : moments.day(key.used()));
  }

  private Session session(Sessions.Open session, Viewer viewer, Moments moments) {
    return new Session(
        session.id().toString(),
        device(session.agent(), viewer.locale()),
        session.ip(),
        moments.moment(session.seen()),
        session.id().equals(viewer.session()));
  }

  private Attempt attempt(Sessions.Attempted attempt, String locale, Moments moments) {
    return new Attempt(
        moments.moment(attempt.at()),
        device(attempt.agent(), locale),
        attempt.ip(),
        language.text(locale, "identity", "attempt." + attempt.result(), Map.of()),
        Sessions.BAD.contains(attempt.result()));
  }

  private String device(String agent, String locale) {
    var device = Device.of(agent);
    var key =
        device.browser().isEmpty() || device.system().isEmpty() ? "device.unknown" : "device.known";
    return language.text(
        locale, "identity", key, Map.of("browser", device.browser(), "system", device.system()));
  }
}
