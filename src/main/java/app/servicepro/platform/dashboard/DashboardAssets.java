package app.servicepro.platform.dashboard;

import app.servicepro.platform.http.Body;
import app.servicepro.platform.json.Canonical;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Styles, scripts and fonts of the dashboard: the files of the resource folder {@code dashboard},
 * each at an address that tells its content and so can be kept for ever.
 */
@ApplicationScoped
public class DashboardAssets {
  /** Where the addresses begin. */
  public static final String ROOT = "/assets/dashboard/";

  /** What is joined to one file, in the order of their layers. */
  private static final List<String> STYLES =
      List.of("tokens", "base", "parts", "forms", "tables", "shell", "plain", "print");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml; charset=utf-8",
          "woff2", "font/woff2");
  private static final Pattern NAME = Pattern.compile("((?:[a-z0-9-]+/)?[a-z0-9-]+)\\.([a-z0-9]+)");
  private static final Pattern HASHED =
      Pattern.compile("((?:[a-z0-9-]+/)?[a-z0-9-]+)\\.[0-9a-f]{10}\\.([a-z0-9]+)");
  private static final Pattern IMPORT = Pattern.compile("(from|import) \"\\./([a-z0-9-]+\\.js)\"");
  private static final Pattern URL = Pattern.compile("url\\(([a-z0-9.-]+)\\)");

  private record Asset(String address, Body body) {}

  private final Map<String, Asset> assets = new ConcurrentHashMap<>();

  /**
   * The address of a file such as {@code dashboard.css}.
   *
   * @throws IllegalArgumentException when there is none of this name
   */
  public String address(String name) {
    var asset = asset(name);
    if (asset == null) {
      throw new IllegalArgumentException("no file " + name + " of the dashboard");
    }
    return asset.address();
  }

  /** What is served at an address; null when it is none of ours, or of an older release. */
  public @Nullable Body find(String path) {
    if (!path.startsWith(ROOT)) {
      return null;
    }
    var match = HASHED.matcher(path.substring(ROOT.length()));
    var asset = match.matches() ? asset(match.group(1) + "." + match.group(2)) : null;
    return asset == null || !asset.address().equals(path) ? null : asset.body();
  }

  private @Nullable Asset asset(String name) {
    var known = assets.get(name);
    if (known != null) {
      return known;
    }
    var match = NAME.matcher(name);
    var type = match.matches() ? TYPES.get(match.group(2)) : null;
    var bytes = type == null ? null : content(name);
    if (type == null || bytes == null) {
      return null;
    }
    var hash = Canonical.sha256(bytes).substring(0, 10);
    var asset =
        new Asset(
            ROOT + match.group(1) + "." + hash + "." + match.group(2),
            type.startsWith("font/") ? Body.binary(type, bytes) : Body.text(type, bytes));
    assets.put(name, asset);
    return asset;
  }

  private byte @Nullable [] content(String name) {
    if (name.equals("dashboard.css")) {
      return styles();
    }
    var bytes = read(name);
    int folder = name.indexOf('/');
    return bytes != null && folder > 0 && name.endsWith(".js")
        ? module(name.substring(0, folder + 1), new String(bytes, StandardCharsets.UTF_8))
        : bytes;
  }

  /** A module names its neighbours by their addresses; a circle of them there is none. */
  private byte[] module(String folder, String text) {
    return IMPORT
        .matcher(text)
        .replaceAll(found -> found.group(1) + " \"" + address(folder + found.group(2)) + "\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] styles() {
    var all = new StringBuilder();
    for (var part : STYLES) {
      var bytes = read("css/" + part + ".css");
      if (bytes == null) {
        throw new IllegalStateException("the style " + part + " of the dashboard is missing");
      }
      all.append(new String(bytes, StandardCharsets.UTF_8));
    }
    return URL.matcher(all)
        .replaceAll(found -> "url(" + address(found.group(1)) + ")")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte @Nullable [] read(String name) {
    try (var in = DashboardAssets.class.getResourceAsStream("/dashboard/" + name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
