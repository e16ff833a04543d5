package app.servicepro.platform.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One server process of the runtime in a folder. */
public final class Liberty {
  /** Liberty itself waits up to 30 seconds for requests that are under way. */
  private static final int STOP_SECONDS = 40;

  private static final int SIGINT = 130;
  private static final int SIGTERM = 143;

  private final Process process;

  private Liberty(Process process) {
    this.process = process;
  }

  /**
   * Starts {@code server run} on the JDK that runs this code.
   *
   * @param pidFile remembers the process for {@link #endLeftOver}
   */
  public static Liberty start(
      Path wlp, String server, Map<String, String> environment, Path pidFile) throws CannotStart {
    var script = System.getProperty("os.name").startsWith("Windows") ? "server.bat" : "server";
    var command = wlp.resolve("bin").resolve(script).toString();
    // a build may have changed the classes that Liberty's annotation cache remembers
    var builder = new ProcessBuilder(command, "run", server, "--clean").inheritIO();
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    try {
      var process = builder.start();
      Files.writeString(pidFile, String.valueOf(process.pid()));
      return new Liberty(process);
    } catch (IOException e) {
      throw new CannotStart("Liberty could not be started: " + e.getMessage(), e);
    }
  }

  public static void endLeftOver(Path wlp, Path pidFile) throws CannotStart {
    try {
      var pid = Files.exists(pidFile) ? Files.readString(pidFile).strip() : "";
      if (pid.matches("\\d{1,18}")) {
        var jar = wlp.resolve("bin/tools/ws-server.jar").toString();
        LeftOver.end(Long.parseLong(pid), command -> command.contains(jar), STOP_SECONDS);
      }
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new CannotStart(pidFile + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Returns when the application serves; fails when the server ends first or takes too long. */
  public void awaitReady(String address, int port, Duration patience) throws CannotStart {
    var url = URI.create("http://" + address + ":" + port + "/health/ready");
    var request = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(5)).build();
    var deadline = Instant.now().plus(patience);
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      while (!up(http, request)) {
        if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
          throw new CannotStart(
              "Liberty ended with code %d before it was ready; the reason is above."
                  .formatted(process.exitValue()));
        }
        if (Instant.now().isAfter(deadline)) {
          throw new CannotStart(
              "%s did not say UP within %d seconds; the reason is above."
                  .formatted(url, patience.toSeconds()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while waiting for " + url, e);
    }
  }

  private static boolean up(HttpClient http, HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  public long pid() {
    return process.pid();
  }

  /** Returns when somebody stopped the server; fails when it ended by itself. */
  public void await() throws CannotStart, InterruptedException {
    int code = process.waitFor();
    if (code != 0 && code != SIGINT && code != SIGTERM) {
      throw new CannotStart("Liberty ended with code %d; the reason is above.".formatted(code));
    }
  }

  /** Lets requests under way finish, then makes sure. */
  public void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
    }
  }
}
