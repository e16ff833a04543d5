package app.servicepro.platform.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A PostgreSQL of our own in a folder, on a free port of 127.0.0.1, with the two roles that an
 * installation has: one owns the tables, the other works with them and is bound by row-level
 * security.
 */
public final class Postgres implements AutoCloseable {
  public static final String OWNER = "servicepro_owner";
  public static final String APP = "servicepro_app";
  public static final String DATABASE = "servicepro";

  private static final Logger TALKATIVE = Logger.getLogger("io.zonky.test");
  private static final int MAJOR = 18;
  private static final Pattern GIVEN_UP = Pattern.compile("pg_ctl: (could not start|error)");
  private static final Pattern REASON = Pattern.compile("FATAL|PANIC|error:|could not");

  private final EmbeddedPostgres server;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * @param durable false where losing the last seconds to a power cut does not matter: in tests
   */
  public static Postgres start(Path folder, boolean durable) throws CannotStart {
    TALKATIVE.setLevel(Level.OFF);
    try {
      requireOurMajor(folder.resolve("data/PG_VERSION"));
      stopLeftOver(folder.resolve("data/postmaster.pid"));
      var started = new Postgres(startServer(folder, durable));
      started.createRoles();
      return started;
    } catch (IOException | SQLException e) {
      throw broken(folder, e);
    }
  }

  private static EmbeddedPostgres startServer(Path folder, boolean durable)
      throws IOException, CannotStart {
    var log = Files.createDirectories(folder).resolve("postgres.log");
    Files.deleteIfExists(log);
    var safe = durable ? "on" : "off";
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("data"))
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
            .setServerConfig("fsync", safe)
            .setServerConfig("synchronous_commit", safe)
            .setServerConfig("full_page_writes", safe)
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setLocaleConfig("locale", "C.UTF-8")
            .setOutputRedirector(Redirect.appendTo(log.toFile()))
            .setErrorRedirector(Redirect.appendTo(log.toFile()))
            .setRegisterShutdownHook(false)
            .setPGStartupWait(Duration.ofSeconds(60));
    return await(folder, log, CompletableFuture.supplyAsync(() -> started(builder)));
  }

  private static EmbeddedPostgres started(EmbeddedPostgres.Builder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The library waits a minute for a server that has long given up; its log knows earlier. */
  private static EmbeddedPostgres await(
      Path folder, Path log, CompletableFuture<EmbeddedPostgres> start)
      throws CannotStart, IOException {
    while (true) {
      try {
        return start.get(200, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (GIVEN_UP.matcher(text(log)).find()) {
          throw broken(folder, e);
        }
      } catch (ExecutionException | InterruptedException e) {
        throw broken(folder, e);
      }
    }
  }

  private static CannotStart broken(Path folder, Exception e) {
    var log = folder.resolve("postgres.log");
    var reason = text(log).lines().filter(line -> REASON.matcher(line).find()).findFirst();
    return new CannotStart(
        "The database in %s did not start (%s); see %s, or move the folder away to begin anew."
            .formatted(folder, reason.orElse(String.valueOf(e.getMessage())).strip(), log),
        e);
  }

  private static String text(Path log) {
    try {
      return Files.exists(log)
          ? new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1)
          : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static void requireOurMajor(Path version) throws IOException, CannotStart {
    if (!Files.exists(version)) {
      return;
    }
    var found = Files.readString(version).strip();
    if (!found.equals(String.valueOf(MAJOR))) {
      throw new CannotStart(
          "The database in %s was made by PostgreSQL %s, this is %d; dump and restore it."
              .formatted(version.getParent(), found, MAJOR));
    }
  }

  /** A postmaster whose launcher was killed still owns the folder. */
  private static void stopLeftOver(Path pidFile) throws IOException, CannotStart {
    if (!Files.exists(pidFile)) {
      return;
    }
    var pid = Files.readString(pidFile).lines().findFirst().orElse("").strip();
    if (pid.matches("\\d{1,18}")) {
      LeftOver.end(Long.parseLong(pid), command -> command.contains("/postgres"), 20);
    }
  }

  public int port() {
    return server.getPort();
  }

  public DataSource as(String role, String database) {
    return server.getDatabase(role, database);
  }

  public void create(String database) throws SQLException {
    try (var c = server.getPostgresDatabase().getConnection();
        var s = c.prepareStatement("select from pg_database where datname = ?")) {
      s.setString(1, database);
      if (s.executeQuery().next()) {
        return;
      }
    }
    execute("create database " + database + " owner " + OWNER);
  }

  public void recreate(String database) throws SQLException {
    execute("drop database if exists " + database + " with (force)");
    create(database);
  }

  private void createRoles() throws SQLException {
    execute(
        """
        do $$ begin
          if not exists (select from pg_roles where rolname = 'servicepro_owner') then
            create role servicepro_owner login nosuperuser nobypassrls;
            create role servicepro_app login nosuperuser nobypassrls;
          end if;
        end $$\
        """);
  }

  private void execute(String sql) throws SQLException {
    try (var c = server.getPostgresDatabase().getConnection();
        var s = c.createStatement()) {
      s.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
