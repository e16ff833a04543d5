package app.servicepro.setup;

import app.servicepro.platform.i18n.Slug;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which first parts of an address a new business may have. */
@ApplicationScoped
public class Addresses {
  static final int SHORTEST = 3;

  /** How long an address may be. */
  public static final int LONGEST = 40;

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** What a visitor, a mail server or a search engine would take for the platform's own. */
  private static final Set<String> RESERVED =
      Set.of(
          "abuse",
          "account",
          "accounts",
          "admin",
          "administrator",
          "api",
          "app",
          "apps",
          "assets",
          "auth",
          "autoconfig",
          "autodiscover",
          "beta",
          "billing",
          "blog",
          "cdn",
          "cloud",
          "console",
          "dashboard",
          "demo",
          "dev",
          "dns",
          "docs",
          "download",
          "email",
          "files",
          "ftp",
          "get",
          "git",
          "help",
          "home",
          "host",
          "hostmaster",
          "imap",
          "img",
          "info",
          "internal",
          "localhost",
          "login",
          "mail",
          "media",
          "monitor",
          "mta-sts",
          "mx",
          "my",
          "news",
          "noreply",
          "ns",
          "ns1",
          "ns2",
          "oauth",
          "pay",
          "platform",
          "pop",
          "pop3",
          "portal",
          "postmaster",
          "preview",
          "proxy",
          "public",
          "root",
          "secure",
          "security",
          "server",
          "servicepro",
          "shop",
          "sign-in",
          "sign-up",
          "signin",
          "signup",
          "sip",
          "site",
          "smtp",
          "ssl",
          "sso",
          "staff",
          "staging",
          "static",
          "status",
          "store",
          "support",
          "sys",
          "system",
          "test",
          "tls",
          "vpn",
          "web",
          "webmail",
          "webmaster",
          "wiki",
          "wpad",
          "www",
          "www1",
          "www2");

  @Inject private Tenants tenants;

  /** Why a business cannot have this address, as the end of a word key. */
  public enum Refusal {
    SHAPE,
    RESERVED,
    TAKEN
  }

  public Optional<Refusal> refusal(String slug) {
    boolean odd = slug.length() < SHORTEST || slug.length() > LONGEST;
    if (odd || !SHAPE.matcher(slug).matches() || slug.startsWith("xn--")) {
      return Optional.of(Refusal.SHAPE);
    }
    if (RESERVED.contains(slug)) {
      return Optional.of(Refusal.RESERVED);
    }
    return tenants.bySlug(slug).isPresent() ? Optional.of(Refusal.TAKEN) : Optional.empty();
  }

  /** One that is free and looks like the name; with the city when the name alone is not. */
  public String suggest(String name, String city) {
    var own = Slug.of(name, LONGEST);
    if (refusal(own).isEmpty()) {
      return own;
    }
    var stem = Slug.of(name + " " + city, LONGEST);
    var wanted = stem.length() < SHORTEST ? "business" : stem;
    return Slug.free(wanted, LONGEST, slug -> refusal(slug).isPresent());
  }
}
