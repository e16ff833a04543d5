package app.servicepro.support;

import app.servicepro.platform.db.Migrations;
import app.servicepro.platform.run.Postgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first integration test: an empty database, migrated as its owner, and a copy of the
 * content that a test may break; the tests' server is told where everything is.
 */
public class Services implements LauncherSessionListener {
  private static final Logger TALKATIVE = Logger.getLogger("org.flywaydb");

  private @Nullable Postgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("test.wlp") == null) {
      return; // unit tests
    }
    try {
      TALKATIVE.setLevel(Level.WARNING);
      long began = System.nanoTime();
      var folder = Path.of(System.getProperty("test.folder"));
      var started = Postgres.start(folder.resolve("test-postgres"), false);
      postgres = started;
      started.recreate(Postgres.DATABASE);
      int applied = Migrations.apply(started.as(Postgres.OWNER, Postgres.DATABASE));
      var content = freshContent(folder.resolve("test-content"));
      configure(started.port(), freePort(), content, folder.resolve("test-data"));
      System.out.printf(
          "PostgreSQL on %d, %d migrations, %d ms%n",
          started.port(), applied, (System.nanoTime() - began) / 1_000_000);
    } catch (Exception e) {
      launcherSessionClosed(session);
      throw new IllegalStateException("the tests' surroundings did not start", e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    try {
      SecondServer.stopAll();
      if (postgres != null) {
        postgres.close();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void configure(int database, int http, Path content, Path data)
      throws IOException {
    deleteAll(data);
    System.setProperty("test.http", String.valueOf(http));
    System.setProperty("test.content", content.toString());
    System.setProperty(
        "test.db", "jdbc:postgresql://127.0.0.1:" + database + "/" + Postgres.DATABASE);
    var variables = new TreeMap<String, String>();
    variables.put("servicepro.http.port", String.valueOf(http));
    variables.put("servicepro.http.address", "127.0.0.1");
    variables.put("servicepro.db.host", "127.0.0.1");
    variables.put("servicepro.db.port", String.valueOf(database));
    variables.put("servicepro.db.name", Postgres.DATABASE);
    variables.put("servicepro.db.user", Postgres.APP);
    variables.put("servicepro.db.owner.user", Postgres.OWNER);
    variables.put("servicepro.data", data.toString());
    variables.put("servicepro.content", content.toString());
    variables.put("servicepro.base-domain", "localhost");
    variables.put("servicepro.demo", "true");
    variables.put("servicepro.jobs.pause", "PT0.2S");
    variables.put("servicepro.jobs.heartbeat", "PT1S");
    overrides(System.getProperty("test.server"), variables);
  }

  /** What is written here wins over environment variables. */
  static void overrides(String server, Map<String, String> variables) throws IOException {
    var folder =
        Path.of(System.getProperty("test.wlp"), "usr/servers", server, "configDropins/overrides");
    var lines =
        variables.entrySet().stream()
            .map(
                v -> "  <variable name=\"%s\" value=\"%s\"/>%n".formatted(v.getKey(), v.getValue()))
            .collect(Collectors.joining());
    Files.writeString(
        Files.createDirectories(folder).resolve("variables.xml"),
        "<server>\n" + lines + "</server>\n");
  }

  private static Path freshContent(Path copy) throws IOException {
    deleteAll(copy);
    for (var part : List.of("themes", "industry-packs", "i18n")) {
      try (var files = Files.walk(Path.of(part))) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          var target = copy.resolve(file.toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return copy.toAbsolutePath();
  }

  static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
