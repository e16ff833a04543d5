package app.servicepro.pages;

import app.servicepro.pages.model.PreviewStore;
import app.servicepro.pages.preview.Token;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.crypto.Vault;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Addresses at which the bound tenant's draft can be seen: signed, for a time, and only on its own
 * host. Nothing is stored but how often they were called back.
 */
@ApplicationScoped
@Transactional
public class Previews {
  /** Below it stands the token. */
  public static final String ROOT = "/preview/";

  public static final Duration SHORTEST = Duration.ofHours(1);
  public static final Duration LONGEST = Duration.ofDays(30);

  private static final Duration AT_WORK = Duration.ofHours(12);
  private static final String PURPOSE = "preview";

  @Inject private PreviewStore store;
  @Inject private Pages pages;
  @Inject private Vault vault;
  @Inject private Audit audit;

  /** Whom an address is for. */
  public enum Kind {
    /** Whoever has the link. */
    SHARE('s'),
    /** The editor's frame. */
    EDITOR('e'),
    /** The draft in another theme, for somebody who thinks about it. */
    TRIAL('t');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    private static Optional<Kind> of(char letter) {
      return Arrays.stream(values()).filter(k -> k.letter == letter).findFirst();
    }
  }

  /**
   * What a token of ours allows.
   *
   * @param prefix what stands before the paths of the site, without a slash at its end
   * @param theme another one than the draft's; null for the draft's own
   * @param over whether its time has passed or it was called back
   */
  public record Pass(
      Kind kind, String prefix, @Nullable String theme, Instant until, boolean over) {}

  /**
   * A link for others, until its time has passed or all are called back.
   *
   * @param lasting {@link #SHORTEST} to {@link #LONGEST}
   */
  public String share(Duration lasting) {
    if (lasting.compareTo(SHORTEST) < 0 || lasting.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a link lasts an hour to thirty days, not " + lasting);
    }
    var link = address(Kind.SHARE, lasting, "");
    var facts = Json.PROVIDER.createObjectBuilder().add("hours", lasting.toHours()).build();
    audit.record("preview.shared", "site:preview", JsonValue.EMPTY_JSON_OBJECT, facts);
    return link;
  }

  /** For the editor's frame; whoever edits gets another one with each page. */
  public String editor() {
    return address(Kind.EDITOR, AT_WORK, "");
  }

  /** The draft as it would look in another theme. */
  public String trial(String theme) {
    return address(Kind.TRIAL, AT_WORK, theme);
  }

  /** No link that was shared before works any more. */
  public void callBack() {
    store.callBack();
    audit.record("preview.withdrawn", "site:preview");
  }

  /** What a token allows on the bound tenant's host; empty when nobody here has made it. */
  public Optional<Pass> judge(String token) {
    int dot = token.lastIndexOf('.');
    var said = token.substring(0, Math.max(dot, 0));
    if (dot < 0 || !vault.signed(PURPOSE, signed(said), token.substring(dot + 1))) {
      return Optional.empty();
    }
    return Token.parse(said).flatMap(read -> Kind.of(read.kind()).map(k -> pass(k, read, token)));
  }

  private Pass pass(Kind kind, Token read, String token) {
    var until = Instant.ofEpochSecond(read.until());
    boolean calledBack = kind != Kind.EDITOR && read.round() != store.round();
    return new Pass(
        kind,
        ROOT + token,
        read.theme().isEmpty() ? null : read.theme(),
        until,
        calledBack || !Time.now().isBefore(until));
  }

  private String address(Kind kind, Duration lasting, String theme) {
    var until = Time.now().plus(lasting).getEpochSecond();
    var said = new Token(kind.letter, until, kind == Kind.EDITOR ? 0 : store.round(), theme);
    var token = said + "." + vault.sign(PURPOSE, signed(said.toString()));
    return pages.state(Tenancy.required()).origin() + ROOT + token + "/";
  }

  /** One tenant's token is no other's. */
  private static String signed(String said) {
    return Tenancy.required() + "/" + said;
  }
}
