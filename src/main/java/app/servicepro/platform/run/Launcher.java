package app.servicepro.platform.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The program behind plain {@code mvn}. It takes the data folder, ends what a killed run left
 * behind, starts the database and the server, and stops both when it is told to or when Maven is
 * gone.
 */
public final class Launcher {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String SERVER = "app";
  private static final int FAILED = 2;

  private final Path wlp;
  private final Settings settings;
  private volatile boolean stopping;
  private volatile @Nullable DataLock lock;
  private volatile @Nullable Postgres postgres;
  private volatile @Nullable Liberty liberty;

  private Launcher(Path wlp, Settings settings) {
    this.wlp = wlp;
    this.settings = settings;
  }

  /**
   * @param args the checkout, the folder of the Liberty runtime, and the file that tells Maven of a
   *     failure: an exit code would make it print a stack trace
   */
  public static void main(String[] args) throws InterruptedException, IOException {
    var began = Instant.now();
    var failure = Path.of(args[2]);
    int code = 0;
    try {
      Files.deleteIfExists(failure);
      new Launcher(Path.of(args[1]), Settings.of(Path.of(args[0]), System.getenv())).run(began);
    } catch (CannotStart e) {
      System.err.println("\nServicePro did not run. " + e.getMessage());
      Files.writeString(failure, e.getMessage());
      code = FAILED;
    }
    System.exit(code);
  }

  private void run(Instant began) throws CannotStart, InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    ProcessHandle.current().parent().ifPresent(Launcher::endWith);
    try {
      var server = start();
      tell(Duration.between(began, Instant.now()));
      server.await();
    } catch (CannotStart e) {
      if (!stopping) {
        throw e;
      }
    }
  }

  private static void endWith(ProcessHandle maven) {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          maven.onExit().join();
          System.exit(0);
        });
  }

  private Liberty start() throws CannotStart, InterruptedException {
    settings.requireContent();
    settings.requireWritableData();
    lock = DataLock.take(settings.data());
    var pidFile = settings.data().resolve("liberty.pid");
    Liberty.endLeftOver(wlp, pidFile);
    settings.requireFreePort();
    var started = Liberty.start(wlp, SERVER, environment(), pidFile);
    liberty = started;
    started.awaitReady(settings.reachable(), settings.port(), PATIENCE);
    return started;
  }

  /** The database must be there first: the application migrates it when it starts. */
  private Map<String, String> environment() throws CannotStart {
    var environment = new HashMap<String, String>();
    environment.put("SERVICEPRO_DATA", settings.data().toString());
    environment.put("SERVICEPRO_CONTENT", settings.content().toString());
    if (!settings.externalDatabase()) {
      var folder = settings.data().resolve("postgres");
      var started = Postgres.start(folder, true);
      postgres = started;
      try {
        started.create(Postgres.DATABASE);
      } catch (SQLException e) {
        throw new CannotStart("The database in %s is broken: %s".formatted(folder, e), e);
      }
      environment.put("SERVICEPRO_DB_HOST", "127.0.0.1");
      environment.put("SERVICEPRO_DB_PORT", String.valueOf(started.port()));
      environment.put("SERVICEPRO_DB_NAME", Postgres.DATABASE);
      environment.put("SERVICEPRO_DB_USER", Postgres.APP);
      environment.put("SERVICEPRO_DB_OWNER_USER", Postgres.OWNER);
    }
    return environment;
  }

  private void tell(Duration taken) {
    System.out.printf("%nServicePro is ready after %d seconds.%n", taken.toSeconds());
    settings.addresses().forEach(url -> System.out.println("  " + url));
    System.out.println("Ctrl-C stops it; what was entered stays in " + settings.data());
  }

  private void stop() {
    stopping = true;
    try {
      if (lock != null) {
        lock.leaving();
      }
      if (liberty != null) {
        liberty.stop();
      }
      if (postgres != null) {
        postgres.close();
      }
    } catch (IOException | InterruptedException e) {
      System.err.println("ServicePro did not stop cleanly: " + e);
    }
  }
}
