package app.servicepro.platform.mail;

import app.servicepro.platform.Settings;
import app.servicepro.platform.brand.Brandings;
import app.servicepro.platform.crypto.Vault;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.jobs.Jobs;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.mail.model.MailStore;
import app.servicepro.platform.mail.model.StoredLetter;
import app.servicepro.platform.mail.smtp.SmtpHello;
import app.servicepro.platform.mail.smtp.SmtpTransport;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Sends letters. */
@ApplicationScoped
public class Mail {
  private final Stationery stationery = new Stationery(() -> this.language.words());

  @Inject private Language language;
  @Inject private MailStore store;
  @Inject private Vault vault;
  @Inject private Jobs jobs;
  @Inject private Settings settings;
  @Inject private Brandings brands;

  /**
   * Writes the letter, on the bound tenant's paper if there is one, into the outbox, in the current
   * transaction; it is handed over when that is committed, at most once.
   *
   * @return its number in the outbox
   * @throws app.servicepro.platform.i18n.NoSuchWord when its words are missing
   */
  @Transactional
  public UUID send(Letter letter) {
    var id = Time.newId();
    var brand = Tenancy.current().flatMap(brands::of);
    var written = stationery.write(letter, id, Time.now(), brand.orElse(null));
    var link = letter.link() == null ? null : vault.seal(letter.link());
    store.add(new StoredLetter(written, Tenancy.current().orElse(null), link));
    deliver(id);
    return id;
  }

  /** Whether a mail server is set; without one letters stay in the outbox. */
  public boolean leavesTheHouse() {
    return settings.smtp().isPresent();
  }

  /** How the mail server that is set receives us; nothing when none is. */
  public Optional<SmtpHello> hello() {
    return settings.smtp().map(server -> new SmtpTransport(server).hello());
  }

  void deliver(UUID id) {
    jobs.add(Delivery.KIND, Json.PROVIDER.createObjectBuilder().add("id", id.toString()).build());
  }
}
