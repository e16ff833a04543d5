package app.servicepro.identity;

import app.servicepro.identity.entry.Enrolling;
import app.servicepro.identity.entry.Guesses;
import app.servicepro.identity.model.CodeStore;
import app.servicepro.identity.secret.Totp;
import app.servicepro.platform.crypto.NotSealedHere;
import app.servicepro.platform.crypto.Vault;
import app.servicepro.platform.render.Qr;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Codes of an authenticator app, asked for after the password; recovery codes for a lost phone. */
@ApplicationScoped
public class SecondFactor {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int TRIES = 10;

  @Inject private Vault vault;
  @Inject private CodeStore codes;
  @Inject private Enrolling enrolling;
  @Inject private Guesses guesses;
  @Inject private Passwords passwords;

  /**
   * What to put into the app; nothing is kept of it here.
   *
   * @param secret to type
   * @param picture to scan: SVG
   * @param sealed the secret, to be given back with the first code
   */
  public record Enrolment(String secret, String picture, String sealed) {}

  /** A new secret for her app. */
  public Enrolment begin(UUID person, String email) {
    return enrolment(email, Totp.newSecret(), person);
  }

  /** The same once more, when the first code was wrong. */
  public Enrolment again(UUID person, String email, String sealed) {
    return enrolment(email, secret(person, sealed), person);
  }

  /**
   * From now on codes are asked for.
   *
   * @return ten recovery codes, never shown again
   * @throws Refusal when the password or the code is wrong
   */
  public List<String> confirm(
      UUID person, String password, String sealed, String code, String ip, String agent) {
    passwords.prove(person, password);
    guesses.count("enrol " + person, TRIES, HOUR);
    var secret = secret(person, sealed);
    if (!codes.takeStep(person, secret, code)) {
      throw new Refusal(Refusal.Reason.CODE_WRONG);
    }
    return enrolling.on(person, vault.seal(secret), ip, agent);
  }

  /**
   * From now on the password is enough.
   *
   * @throws Refusal when the password is wrong, or was too often
   */
  public void off(UUID person, String password, String ip, String agent) {
    passwords.prove(person, password);
    enrolling.off(person, ip, agent);
  }

  /**
   * Ten new recovery codes; the old ones are worth nothing from now on.
   *
   * @throws Refusal when the password is wrong, or was too often
   */
  public List<String> newCodes(UUID person, String password, String ip, String agent) {
    passwords.prove(person, password);
    return enrolling.newCodes(person, ip, agent);
  }

  public long codesLeft(UUID person) {
    return codes.recoveryLeft(person);
  }

  private Enrolment enrolment(String email, String secret, UUID person) {
    return new Enrolment(
        secret.replaceAll("(.{4})(?=.)", "$1 "),
        Qr.svg(Totp.address(secret, email)),
        vault.seal(person + " " + secret));
  }

  /** What is not ours, or was made for somebody else, is refused. */
  private String secret(UUID person, String sealed) {
    String[] parts;
    try {
      parts = vault.open(sealed).split(" ", 2);
    } catch (NotSealedHere e) {
      throw new Refusal(Refusal.Reason.LINK_USED);
    }
    if (parts.length != 2 || !parts[0].equals(person.toString())) {
      throw new Refusal(Refusal.Reason.LINK_USED);
    }
    return parts[1];
  }
}
