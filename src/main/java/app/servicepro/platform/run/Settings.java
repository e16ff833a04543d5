package app.servicepro.platform.run;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the environment says. The server reads the same variables by itself; the launcher adds those
 * that only it can know.
 *
 * @param data where the embedded database lives and uploads go
 * @param content the folder that holds themes, industry-packs and i18n
 * @param address the interface to listen on; {@code *} or {@code 0.0.0.0} for all
 * @param externalDatabase false: the launcher brings its own
 */
record Settings(
    Path data,
    Path content,
    String address,
    int port,
    String baseDomain,
    boolean demo,
    boolean externalDatabase) {

  private static final List<String> DEMO_SITES =
      List.of("clean-machine", "my-hibachi", "green-blade");

  static Settings of(Path checkout, Map<String, String> environment) throws CannotStart {
    return new Settings(
        folder(checkout, environment.getOrDefault("SERVICEPRO_DATA", "data")),
        folder(checkout, environment.getOrDefault("SERVICEPRO_CONTENT", ".")),
        environment.getOrDefault("SERVICEPRO_HTTP_ADDRESS", "127.0.0.1"),
        port(environment.getOrDefault("SERVICEPRO_HTTP_PORT", "9080")),
        environment.getOrDefault("SERVICEPRO_BASE_DOMAIN", "localhost"),
        Boolean.parseBoolean(environment.getOrDefault("SERVICEPRO_DEMO", "true")),
        environment.containsKey("SERVICEPRO_DB_HOST"));
  }

  private static Path folder(Path checkout, String name) {
    return checkout.resolve(name).toAbsolutePath().normalize();
  }

  private static int port(String text) throws CannotStart {
    int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    if (port < 1 || port > 65_535) {
      throw new CannotStart("SERVICEPRO_HTTP_PORT is \"" + text + "\", which is no port number.");
    }
    return port;
  }

  /** Where a program on this machine reaches the server. */
  String reachable() {
    return everywhere() ? "127.0.0.1" : address;
  }

  private boolean everywhere() {
    return address.equals("*") || address.equals("0.0.0.0") || address.equals("::");
  }

  void requireWritableData() throws CannotStart {
    try {
      Files.createDirectories(data);
      Files.delete(Files.createTempFile(data, "writable", null));
    } catch (IOException e) {
      throw new CannotStart(
          "The data folder %s cannot be written (%s); repair it or set SERVICEPRO_DATA."
              .formatted(data, e.getClass().getSimpleName()),
          e);
    }
  }

  void requireContent() throws CannotStart {
    for (var part : List.of("themes", "industry-packs", "i18n")) {
      if (!Files.isDirectory(content.resolve(part))) {
        throw new CannotStart(
            "There is no folder %s; SERVICEPRO_CONTENT names the folder that holds it."
                .formatted(content.resolve(part)));
      }
    }
  }

  void requireFreePort() throws CannotStart {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(
          everywhere() ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new CannotStart(
          "Cannot listen on %s port %d (%s); end the other program or set SERVICEPRO_HTTP_PORT."
              .formatted(address, port, e.getMessage()),
          e);
    }
  }

  /** What to open in a browser. */
  List<String> addresses() {
    var list = new ArrayList<String>();
    if (demo) {
      DEMO_SITES.forEach(site -> list.add(url(site + "." + baseDomain)));
    }
    list.add(url(baseDomain));
    list.add(url("app." + baseDomain));
    return list;
  }

  private String url(String host) {
    return "http://" + host + (port == 80 ? "/" : ":" + port + "/");
  }
}
