package app.servicepro.media;

import app.servicepro.media.disk.DiskStore;
import app.servicepro.media.disk.Tickets;
import app.servicepro.media.s3.S3Settings;
import app.servicepro.media.s3.S3Store;
import app.servicepro.media.spi.BlobStore;
import app.servicepro.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Which store this server uses. */
@ApplicationScoped
public class Stores {
  @Produces
  @ApplicationScoped
  static BlobStore store(Settings settings, Tickets tickets) {
    return S3Settings.of(settings)
        .<BlobStore>map(S3Store::new)
        .orElseGet(() -> new DiskStore(settings.media(), tickets));
  }
}
