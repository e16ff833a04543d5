package app.servicepro.identity;

import java.time.Duration;
import java.util.Locale;

/** Something that a rule about people and roles forbids; nothing was done. */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Which rule; its words are {@code refusal.<code>}. */
  public enum Reason {
    ALREADY_INVITED,
    ALREADY_MEMBER,
    BUSY,
    CODE_WRONG,
    FIXED_ROLE,
    LAST_OWNER,
    LINK_USED,
    NAME_TAKEN,
    NO_SEAT,
    NO_SUCH_MEMBER,
    NO_SUCH_ROLE,
    NOT_YOURS_TO_GIVE,
    PASSKEY_WRONG,
    PASSWORD_WRONG,
    ROLE_IN_USE,
    TOO_MANY;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final Duration pause;

  public Refusal(Reason reason) {
    this(reason, Duration.ZERO);
  }

  private Refusal(Reason reason, Duration wait) {
    super(reason.code());
    this.reason = reason;
    this.pause = wait;
  }

  public static Refusal tooMany(Duration wait) {
    return new Refusal(Reason.TOO_MANY, wait);
  }

  public Reason reason() {
    return reason;
  }

  /** After that it may be tried again; zero when waiting does not help. */
  public Duration pause() {
    return pause;
  }
}
