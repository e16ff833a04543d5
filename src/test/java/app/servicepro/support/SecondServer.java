package app.servicepro.support;

import app.servicepro.platform.run.CannotStart;
import app.servicepro.platform.run.Liberty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another node: the same WAR, database and content as the tests' server, on a port of its own. */
public final class SecondServer implements AutoCloseable {
  private static final String NAME = "second";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final List<Liberty> RUNNING = new CopyOnWriteArrayList<>();

  private final Liberty liberty;
  private final int port;

  private SecondServer(Liberty liberty, int port) {
    this.liberty = liberty;
    this.port = port;
  }

  /** Returns when it is ready to serve; one at a time. */
  public static SecondServer start() throws IOException, CannotStart {
    return start(Map.of());
  }

  /**
   * @param own variables that differ from those of the tests' server
   */
  public static SecondServer start(Map<String, String> own) throws IOException, CannotStart {
    var wlp = Path.of(System.getProperty("test.wlp"));
    int port = Services.freePort();
    var variables = new TreeMap<String, String>(own);
    variables.put("servicepro.http.port", String.valueOf(port));
    configure(wlp.resolve("usr/servers"), variables);
    var pidFile = Path.of(System.getProperty("test.folder"), "second.pid");
    Liberty.endLeftOver(wlp, pidFile);
    var liberty = Liberty.start(wlp, NAME, Map.of(), pidFile);
    RUNNING.add(liberty);
    liberty.awaitReady("127.0.0.1", port, PATIENCE);
    return new SecondServer(liberty, port);
  }

  /** It has the tests' server's variables, but for its own. */
  private static void configure(Path servers, Map<String, String> own) throws IOException {
    var folder = servers.resolve(NAME);
    Services.deleteAll(folder);
    Files.createDirectories(folder);
    Files.copy(
        servers.resolve("app/jvm.options"),
        folder.resolve("jvm.options"),
        StandardCopyOption.REPLACE_EXISTING);
    var variables =
        Files.readString(servers.resolve(first()).resolve("configDropins/overrides/variables.xml"));
    var overrides = Files.createDirectories(folder.resolve("configDropins/overrides"));
    for (var variable : own.entrySet()) {
      var line =
          "<variable name=\"%s\" value=\"%s\"/>".formatted(variable.getKey(), variable.getValue());
      variables =
          variables
              .replaceAll("<variable name=\"" + variable.getKey() + "\" [^>]*>", "")
              .replace("</server>", line + "</server>");
    }
    Files.writeString(overrides.resolve("variables.xml"), variables);
    Files.writeString(
        folder.resolve("server.xml"),
        """
        <server description="another node">
          <include location="../app/common.xml"/>
          <webApplication id="servicepro" location="%s" contextRoot="/">
            <classloader commonLibraryRef="postgresql" apiTypeVisibility="spec,ibm-api,api,stable,third-party"/>
          </webApplication>
        </server>
        """
            .formatted(System.getProperty("test.war")));
  }

  /** What it has logged so far. */
  public static String log() throws IOException {
    return log(NAME);
  }

  /** What the tests' server has logged so far. */
  public static String logOfFirst() throws IOException {
    return log(first());
  }

  private static String first() {
    return System.getProperty("test.server");
  }

  private static String log(String server) throws IOException {
    var servers = Path.of(System.getProperty("test.wlp"), "usr/servers");
    return Files.readString(servers.resolve(server).resolve("logs/messages.log"));
  }

  public int port() {
    return port;
  }

  /** As if it asked somebody at this node. */
  public Http http() {
    return new Http(port);
  }

  /** Without a word to anybody, as if its power were cut. */
  public void kill() {
    ProcessHandle.of(liberty.pid()).ifPresent(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    stop(liberty);
  }

  static void stopAll() {
    RUNNING.forEach(SecondServer::stop);
  }

  private static void stop(Liberty liberty) {
    try {
      liberty.stop();
      RUNNING.remove(liberty);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
