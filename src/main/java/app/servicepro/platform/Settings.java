package app.servicepro.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What an operator sets; README.md lists every name with its default. */
@ApplicationScoped
public class Settings {
  private final Config config = ConfigProvider.getConfig();

  /** Sites live at {@code <slug>.<base domain>}, the platform itself at the bare name. */
  public String baseDomain() {
    return text("servicepro.base-domain", "localhost");
  }

  public int httpPort() {
    return config.getOptionalValue("servicepro.http.port", Integer.class).orElse(9080);
  }

  /** {@code http}, or {@code https} when a proxy in front speaks TLS. */
  public String publicScheme() {
    return text("servicepro.public.scheme", "http");
  }

  /** The port visitors use; 80 and 443 are not written into addresses. */
  public int publicPort() {
    return config.getOptionalValue("servicepro.public.port", Integer.class).orElse(httpPort());
  }

  /** Scheme, host and port as visitors see them. */
  public String origin(String host) {
    int usual = publicScheme().equals("https") ? 443 : 80;
    return publicScheme() + "://" + host + (publicPort() == usual ? "" : ":" + publicPort());
  }

  public boolean demo() {
    return config.getOptionalValue("servicepro.demo", Boolean.class).orElse(true);
  }

  /** The folder that holds themes, industry-packs and i18n; empty: those in the application. */
  public Optional<Path> content() {
    return config.getOptionalValue("servicepro.content", String.class).map(Path::of);
  }

  /**
   * Whether outgoing calls may reach this machine; for tests and for backends beside the server.
   */
  public boolean outgoingToLoopback() {
    return config.getOptionalValue("servicepro.outgoing.loopback", Boolean.class).orElse(false);
  }

  private String text(String key, String otherwise) {
    return config.getOptionalValue(key, String.class).orElse(otherwise);
  }
}
