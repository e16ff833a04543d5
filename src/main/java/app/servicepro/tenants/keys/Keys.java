package app.servicepro.tenants.keys;

import app.servicepro.platform.Settings;
import app.servicepro.platform.crypto.Vault;
import app.servicepro.platform.mail.Mail;
import app.servicepro.platform.mail.smtp.SmtpHello;
import app.servicepro.platform.mail.smtp.SmtpServer;
import app.servicepro.tenants.keys.KeyState.Standing;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** Says of every key whether it is set, and tries those that can be tried. Shows no value. */
@ApplicationScoped
public class Keys {
  private static final String SAMPLE = "a word to seal";
  private static final String HERE = "localhost";

  @Inject private Settings settings;
  @Inject private Vault vault;
  @Inject private Mail mail;

  @Resource(lookup = "jdbc/own")
  private DataSource database;

  /**
   * @param tried which one is really tried; the others are only looked up
   */
  List<KeyState> all(Optional<Key> tried) {
    return Arrays.stream(Key.values())
        .map(key -> tried.filter(key::equals).isPresent() ? tryOut(key) : look(key))
        .toList();
  }

  private KeyState look(Key key) {
    return switch (key) {
      case DATABASE, SECRET -> tryOut(key);
      case ADDRESS, DNS -> address(key);
      default -> settings(key);
    };
  }

  private KeyState tryOut(Key key) {
    var standing =
        key.settings().isEmpty() ? KeyState.of(key, Standing.SET, List.of()) : settings(key);
    if (standing.standing() != Standing.SET) {
      return standing;
    }
    return switch (key) {
      case DATABASE -> tried(key, database());
      case SECRET -> tried(key, secret());
      case MAIL -> mail.hello().map(this::mail).orElse(standing);
      default -> standing;
    };
  }

  private static KeyState tried(Key key, Optional<String> problem) {
    return KeyState.tried(
        key, problem.isEmpty() ? KeyState.WORKS : KeyState.FAILS, problem.orElse(""));
  }

  private KeyState mail(SmtpHello hello) {
    return KeyState.tried(Key.MAIL, "keys.mail." + word(hello.kind()), hello.line());
  }

  /** Whoever is let in without TLS is to know. */
  private String word(SmtpHello.Kind kind) {
    boolean clear =
        settings.smtp().filter(server -> server.tls() == SmtpServer.Tls.NONE).isPresent();
    var word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return kind == SmtpHello.Kind.WELCOME && clear ? word + "-clear" : word;
  }

  private KeyState settings(Key key) {
    var missing = key.settings().stream().filter(name -> !settings.given(name)).toList();
    if (missing.isEmpty()) {
      return KeyState.of(key, Standing.SET, missing);
    }
    boolean nothing = missing.size() == key.settings().size();
    return KeyState.of(key, nothing ? Standing.MISSING : Standing.FAILING, missing);
  }

  /** A name of one's own, reached by TLS; on this machine alone there is none. */
  private KeyState address(Key key) {
    boolean own = !settings.baseDomain().equals(HERE);
    boolean safe = settings.publicScheme().equals("https");
    if (own && (safe || key == Key.DNS)) {
      return KeyState.of(key, Standing.SET, List.of());
    }
    var missing =
        key == Key.DNS ? List.<String>of() : own ? key.settings().subList(1, 2) : key.settings();
    return KeyState.of(key, own ? Standing.FAILING : Standing.MISSING, missing);
  }

  private Optional<String> database() {
    try (var connection = database.getConnection();
        var question = connection.prepareStatement("select 1");
        var answer = question.executeQuery()) {
      return answer.next() ? Optional.empty() : Optional.of("no answer");
    } catch (SQLException e) {
      return Optional.of(String.valueOf(e.getSQLState()));
    }
  }

  private Optional<String> secret() {
    try {
      return vault.open(vault.seal(SAMPLE)).equals(SAMPLE)
          ? Optional.empty()
          : Optional.of("not the same");
    } catch (RuntimeException e) {
      return Optional.of(e.getClass().getSimpleName());
    }
  }
}
