package app.servicepro.media.disk;

import app.servicepro.media.spi.BlobKey;
import app.servicepro.platform.Settings;
import app.servicepro.platform.crypto.NotSealedHere;
import app.servicepro.platform.crypto.Vault;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Addresses of our own that expire: what they lead to and until when is sealed into them, so that
 * nobody can make one or change a letter.
 */
@ApplicationScoped
public class Tickets {
  /** Below which path they are honoured, on the dashboard's host. */
  public static final String PATH = "/blobs/";

  private static final String PURPOSE = "blob";

  @Inject private Vault vault;
  @Inject private Settings settings;

  /** What a ticket leads to. */
  public record Ticket(BlobKey key, String type) {}

  URI issue(BlobKey key, String type, Duration valid) {
    var until = Time.now().plus(valid).getEpochSecond();
    var text =
        String.join(" ", PURPOSE, key.tenant().toString(), key.hash(), String.valueOf(until), type);
    return URI.create(settings.dashboard() + PATH + vault.seal(text));
  }

  /** Empty when it is none of ours, or its time is over. */
  public Optional<Ticket> read(String sealed) {
    try {
      var parts = vault.open(sealed).split(" ", 5);
      if (parts.length != 5 || !parts[0].equals(PURPOSE) || over(parts[3])) {
        return Optional.empty();
      }
      return Optional.of(new Ticket(new BlobKey(TenantId.of(parts[1]), parts[2]), parts[4]));
    } catch (NotSealedHere e) {
      return Optional.empty();
    }
  }

  private static boolean over(String until) {
    return !Time.now().isBefore(Instant.ofEpochSecond(Long.parseLong(until)));
  }
}
