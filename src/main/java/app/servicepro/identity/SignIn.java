package app.servicepro.identity;

import java.time.Duration;

/** What came of a try to sign in. */
public sealed interface SignIn {
  /** She is in. */
  record Ok(NewSession session) implements SignIn {}

  /**
   * The password was right; a code is needed, too.
   *
   * @param ticket stands for the right password, for ten minutes
   */
  record SecondFactor(String ticket) implements SignIn {}

  /** Something was wrong; what it was is not told. */
  record Refused() implements SignIn {}

  /** Too many people sign in at this moment. */
  record Busy() implements SignIn {}

  /** Too many tries: not even the right password counts before the wait is over. */
  record TooMany(Duration pause) implements SignIn {}
}
