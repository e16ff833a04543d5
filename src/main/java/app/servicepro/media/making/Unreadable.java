package app.servicepro.media.making;

import org.jspecify.annotations.Nullable;

/** A picture that looked well from outside cannot be decoded. */
class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  Unreadable(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
