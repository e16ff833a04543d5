package app.servicepro.platform.mail;

import app.servicepro.platform.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter in a list.
 *
 * @param tenant for whom it was written; null for nobody in particular
 * @param reason why it is not sent, or not for sure
 * @param changed when it came to its state
 */
public record LetterLine(
    UUID id,
    String to,
    String subject,
    String locale,
    @Nullable TenantId tenant,
    LetterState state,
    int attempts,
    @Nullable String reason,
    Instant created,
    Instant changed) {
  /** Whether a person may have it handed over again. */
  public boolean resendable() {
    return state != LetterState.SENT && state != LetterState.SENDING;
  }
}
