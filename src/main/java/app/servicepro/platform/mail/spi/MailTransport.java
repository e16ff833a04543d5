package app.servicepro.platform.mail.spi;

/** Takes letters to their readers. */
public interface MailTransport {
  /** Whether letters stay here, so that the outbox is where they are read. */
  boolean keepsHere();

  /**
   * Hands a letter over, once; it returns within a minute and throws nothing.
   *
   * @return what is known of it now
   */
  Handed hand(OutgoingLetter letter);
}
