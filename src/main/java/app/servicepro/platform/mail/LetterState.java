package app.servicepro.platform.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a letter came. */
public enum LetterState {
  /** To be handed over, for the first time or again. */
  WAITING,
  /** Somebody is handing it over now. */
  SENDING,
  /** The mail server has it; or it may be read in the outbox, where there is no mail server. */
  SENT,
  /** Refused for good, or too often not accepted. */
  FAILED,
  /** It may have been accepted: a person decides whether it is sent again. */
  UNSURE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<LetterState> of(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
