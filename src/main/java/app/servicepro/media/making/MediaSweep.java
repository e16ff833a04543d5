package app.servicepro.media.making;

import app.servicepro.media.Blobs;
import app.servicepro.platform.jobs.Recurring;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.time.Time;
import app.servicepro.tenants.Census;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;

/** Takes away bytes that nothing names any more, and what servers that died have left behind. */
@ApplicationScoped
public class MediaSweep implements Recurring {
  private static final Duration LEFT_BEHIND = Duration.ofDays(1);

  @Inject private Census census;
  @Inject private Blobs blobs;

  @Override
  public String name() {
    return "media-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() throws IOException {
    leftBehind();
    IOException failed = null;
    for (var tenant : census.ids()) {
      try {
        Tenancy.<IOException>run(tenant, () -> blobs.sweep());
      } catch (IOException e) {
        failed = e;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  private void leftBehind() throws IOException {
    var before = Time.now().minus(LEFT_BEHIND);
    try (var files = Files.walk(blobs.folder())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        boolean ours = !file.equals(blobs.folder());
        if (ours && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
