package app.servicepro.platform.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/** Keeps two launchers from sharing a data folder; the system lets go of it when one is killed. */
final class DataLock {
  private static final Duration STOPPING = Duration.ofSeconds(60);
  private static final Duration RUNNING = Duration.ofSeconds(3);
  private static final String LEAVING = "stopping";

  private final FileChannel channel;

  private DataLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits for a run that is on its way out, not for one that serves. */
  static DataLock take(Path data) throws CannotStart, InterruptedException {
    var file = data.resolve("run.lock");
    var began = Instant.now();
    try {
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      while (channel.tryLock() == null) {
        var holder = Files.readString(file).strip();
        var patience = holder.startsWith(LEAVING) ? STOPPING : RUNNING;
        if (Instant.now().isAfter(began.plus(patience))) {
          throw new CannotStart(
              "ServicePro already runs on the data folder %s (process %s)."
                  .formatted(data, holder));
        }
        Thread.sleep(200);
      }
      var lock = new DataLock(channel);
      lock.write(String.valueOf(ProcessHandle.current().pid()));
      return lock;
    } catch (IOException e) {
      throw new CannotStart("The data folder %s cannot be locked: %s.".formatted(data, e), e);
    }
  }

  /** Tells the next run that waiting is worth its while. */
  void leaving() throws IOException {
    write(LEAVING + " " + ProcessHandle.current().pid());
  }

  private void write(String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }
}
