package app.servicepro.platform.mail.model;

import app.servicepro.platform.mail.LetterLine;
import app.servicepro.platform.mail.LetterState;
import app.servicepro.platform.mail.spi.OutgoingLetter;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter in the outbox. In its texts a mark stands for the link, which is sealed. */
@Entity
@Table(schema = "platform", name = "mail")
public class StoredLetter {
  @Id private UUID id = new UUID(0, 0);
  private @Nullable String tenant; // a null UUID would be sent as text
  private String recipient = "";
  private String locale = "";
  private String subject = "";
  private String text = "";
  private String html = "";
  private @Nullable String link;
  private String state = LetterState.WAITING.code();
  private int attempts;
  private @Nullable String reason;
  private Instant created = Instant.EPOCH;
  private Instant changed = Instant.EPOCH;

  protected StoredLetter() {}

  /**
   * @param letter with marks instead of the link
   * @param link sealed
   */
  public StoredLetter(OutgoingLetter letter, @Nullable TenantId tenant, @Nullable String link) {
    this.id = letter.id();
    this.tenant = tenant == null ? null : tenant.toString();
    this.recipient = letter.to();
    this.locale = letter.locale();
    this.subject = letter.subject();
    this.text = letter.text();
    this.html = letter.html();
    this.link = link;
    this.created = letter.written();
    this.changed = letter.written();
  }

  public @Nullable String link() {
    return link;
  }

  /** With marks instead of the link. */
  public OutgoingLetter letter() {
    return new OutgoingLetter(id, recipient, locale, subject, text, html, created);
  }

  public LetterLine line() {
    return new LetterLine(
        id,
        recipient,
        subject,
        locale,
        tenant == null ? null : TenantId.of(tenant),
        LetterState.of(state).orElseThrow(),
        attempts,
        reason,
        created,
        changed);
  }
}
