package app.servicepro.identity.entry;

import app.servicepro.identity.Refusal;
import app.servicepro.identity.model.Person;
import app.servicepro.platform.limits.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * How often somebody may guess. For an account each try counts before it is judged, so that many at
 * once count, too, and the right one is forgiven; for an address of the network only wrong ones.
 */
@ApplicationScoped
public class Guesses {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int OF_ACCOUNT = 10;
  private static final int OF_NETWORK = 60;
  private static final int OF_TICKET = 5;
  private static final int PREFIX_BYTES = 8;

  @Inject private Limits limits;

  /**
   * @return how long to wait; nothing when it may be tried
   */
  public Optional<Duration> password(String email, String ip) {
    return blocked(ip).or(() -> take(account(email), OF_ACCOUNT, HOUR));
  }

  /** Whether too much that was wrong came from there. */
  public Optional<Duration> blocked(String ip) {
    return Optional.of(limits.pause(network(ip), OF_NETWORK, HOUR)).filter(p -> !p.isZero());
  }

  public void passwordWasWrong(String ip) {
    limits.take(network(ip), OF_NETWORK, HOUR);
  }

  public void passwordWasRight(String email) {
    limits.forget(account(email));
  }

  /** For five codes with one right password, and ten an hour with several. */
  public Optional<Duration> code(String ticketHash, UUID person) {
    return take("code " + ticketHash, OF_TICKET, HOUR)
        .or(() -> take("code " + person, OF_ACCOUNT, HOUR));
  }

  public void codeWasRight(UUID person) {
    limits.forget("code " + person);
  }

  /** Whether this try is one to write down: a flood of them is written down once an hour. */
  public boolean worthNoting(String email) {
    return limits.take("noted " + Person.address(email), 1, HOUR);
  }

  /**
   * Counts anything else that is asked by mail or by form.
   *
   * @throws Refusal when it is too much
   */
  public void count(String key, int burst, Duration per) {
    var pause = take(key, burst, per);
    if (pause.isPresent()) {
      throw Refusal.tooMany(pause.get());
    }
  }

  private Optional<Duration> take(String key, int burst, Duration per) {
    return limits.take(key, burst, per)
        ? Optional.empty()
        : Optional.of(limits.pause(key, burst, per));
  }

  /** Whoever was counted has proved who it is. */
  public void forget(String key) {
    limits.forget(key);
  }

  /** An address of IPv4, or the 64 bits of IPv6 that one customer of a provider gets. */
  public static String prefix(String ip) {
    try {
      var address = InetAddress.ofLiteral(ip);
      return address instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), PREFIX_BYTES))
          : address.getHostAddress();
    } catch (IllegalArgumentException e) {
      return "unknown";
    }
  }

  private static String account(String email) {
    return "sign-in " + Person.address(email);
  }

  private static String network(String ip) {
    return "sign-in from " + prefix(ip);
  }
}
