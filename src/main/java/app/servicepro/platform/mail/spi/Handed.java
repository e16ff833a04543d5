package app.servicepro.platform.mail.spi;

/** What became of a letter that was handed over. */
public sealed interface Handed {
  /** Somebody else answers for it now. */
  record Accepted() implements Handed {}

  /** It was refused, and would be again. */
  record Refused(String reason) implements Handed {}

  /** Nobody has accepted it: it may be handed over again. */
  record NotAccepted(String reason) implements Handed {}

  /** It may have been accepted: handing it over again might send it twice. */
  record Unsure(String reason) implements Handed {}
}
