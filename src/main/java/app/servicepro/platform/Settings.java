package app.servicepro.platform;

import app.servicepro.platform.mail.smtp.SmtpServer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
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

  /** Whether visitors come by TLS: cookies and addresses are then for nothing else. */
  public boolean tls() {
    return publicScheme().equals("https");
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

  /** Where the dashboard lives, and nowhere else: {@code app.} below the base domain. */
  public String dashboard() {
    return origin("app." + baseDomain());
  }

  public boolean demo() {
    return config.getOptionalValue("servicepro.demo", Boolean.class).orElse(true);
  }

  /** With which the people of the demo sign in. */
  public String demoPassword() {
    return text("servicepro.demo.password", "demo-password");
  }

  /** The folder that holds themes, industry-packs and i18n; empty: those in the application. */
  public Optional<Path> content() {
    return config.getOptionalValue("servicepro.content", String.class).map(Path::of);
  }

  /** The folder for what this server keeps in files. */
  public Path data() {
    return Path.of(text("servicepro.data", "data"));
  }

  /** The folder for pictures and files, unless they are kept elsewhere. */
  public Path media() {
    return value("servicepro.media").map(Path::of).orElseGet(() -> data().resolve("media"));
  }

  /** The key that seals secrets, 32 bytes in base64; empty: a file in the data folder. */
  public Optional<String> secret() {
    return config.getOptionalValue("servicepro.secret", String.class);
  }

  /** The mail server; empty: letters stay in the outbox. */
  public Optional<SmtpServer> smtp() {
    var host = text("servicepro.smtp.host", "");
    return host.isBlank()
        ? Optional.empty()
        : Optional.of(
            new SmtpServer(
                host,
                config.getOptionalValue("servicepro.smtp.port", Integer.class).orElse(587),
                SmtpServer.Tls.of(text("servicepro.smtp.tls", "starttls")),
                text("servicepro.smtp.user", ""),
                text("servicepro.smtp.password", ""),
                text("servicepro.smtp.from", "ServicePro <no-reply@" + baseDomain() + ">"),
                baseDomain()));
  }

  /** Whether this server works on jobs; one that does not leaves what it adds to the others. */
  public boolean jobs() {
    return config.getOptionalValue("servicepro.jobs", Boolean.class).orElse(true);
  }

  /** Before the second attempt of a job; before the third it is ten times as long. */
  public Duration jobPause() {
    return config
        .getOptionalValue("servicepro.jobs.pause", Duration.class)
        .orElse(Duration.ofSeconds(30));
  }

  /** How often a server says that it still works on its jobs; after four times it is dead. */
  public Duration jobHeartbeat() {
    return config
        .getOptionalValue("servicepro.jobs.heartbeat", Duration.class)
        .orElse(Duration.ofSeconds(5));
  }

  /**
   * Whether outgoing calls may reach this machine; for tests and for backends beside the server.
   */
  public boolean outgoingToLoopback() {
    return config.getOptionalValue("servicepro.outgoing.loopback", Boolean.class).orElse(false);
  }

  /** Whether a feature exists on this platform, unless the dashboard says otherwise. */
  public boolean feature(String key) {
    return config.getOptionalValue("servicepro.feature." + key, Boolean.class).orElse(true);
  }

  /** What an operator has set, if it says anything; for settings of one component only. */
  public Optional<String> value(String name) {
    return config.getOptionalValue(name, String.class).filter(text -> !text.isBlank());
  }

  /** Whether an operator has set it. */
  public boolean given(String name) {
    return !text(name, "").isBlank();
  }

  private String text(String key, String otherwise) {
    return config.getOptionalValue(key, String.class).orElse(otherwise);
  }
}
