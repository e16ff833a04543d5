package app.servicepro.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Chromium without a window. It finds every {@code *.localhost} and {@code *.example} on this
 * machine and nothing else needs a network.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--host-resolver-rules=MAP *.example 127.0.0.1");

  /** A busy machine is slow, not wrong. */
  private static final double PATIENCE_MILLIS = 20_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  public static Browser open() {
    var environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    try {
      var options = new BrowserType.LaunchOptions().setExecutablePath(path()).setArgs(FLAGS);
      return new Browser(playwright, playwright.chromium().launch(options));
    } catch (RuntimeException e) {
      playwright.close();
      throw e;
    }
  }

  private static Path path() {
    var own = System.getenv("CHROMIUM");
    return Stream.of(
            own == null ? "" : own,
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome-stable",
            "/usr/bin/google-chrome")
        .filter(name -> !name.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium: set CHROMIUM to its path"));
  }

  /**
   * One visitor with cookies of its own.
   *
   * @param locale like {@code es-US}
   */
  public BrowserContext visitor(String locale, int width, int height, ColorScheme scheme) {
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setLocale(locale)
            .setViewportSize(width, height)
            .setColorScheme(scheme));
  }

  /** One visitor whose browser runs no script. */
  public BrowserContext withoutScript(int width, int height) {
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setJavaScriptEnabled(false)
            .setViewportSize(width, height));
  }

  /** A phone in English, light. */
  public BrowserContext phone() {
    return visitor("en-US", 360, 740, ColorScheme.LIGHT);
  }

  /** A laptop in English, light. */
  public BrowserContext laptop() {
    return visitor("en-US", 1440, 900, ColorScheme.LIGHT);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
