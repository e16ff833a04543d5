package app.servicepro.pages.web;

import app.servicepro.packs.Packs;
import app.servicepro.platform.Settings;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.http.Body;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.render.Templates;
import app.servicepro.platform.render.WordFunction;
import app.servicepro.tenants.TenantFacts;
import app.servicepro.tenants.Tenants;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The platform's own host: what ServicePro is, and in demo mode the demo sites. */
@ApplicationScoped
public class PlatformPages {
  static final String ASSETS = "/assets/platform/";
  private static final String BUNDLE = "pages";

  private final String css = resource("platform.css");
  private final Body sheet = Body.text("text/css; charset=utf-8", css);
  private final String address =
      ASSETS
          + "platform."
          + Canonical.sha256(css.getBytes(StandardCharsets.UTF_8)).substring(0, 10)
          + ".css";

  private final Cache<String, CachedPage> pages = Caffeine.newBuilder().build();
  private final Templates templates =
      new Templates(
          Map.of("platform.peb", resource("platform.peb")),
          new WordFunction(() -> this.language.words(), List.of(BUNDLE)));

  @Inject private Settings settings;
  @Inject private Tenants tenants;
  @Inject private Packs packs;
  @Inject private Language language;

  /** A demo site: its name, city, trade and address. */
  public record Shop(String name, String city, String trade, String href) {}

  /** What the template gets. */
  public record View(
      String lang,
      String other,
      String otherHref,
      String canonical,
      String alternate,
      String stylesheet,
      String dashboard,
      List<Shop> shops) {}

  @Nullable Body asset(String path) {
    return path.equals(address) ? sheet : null;
  }

  CachedPage answer(String path) {
    return switch (path) {
      case "/" -> pages.get("en", lang -> page(lang, "es"));
      case "/es/" -> pages.get("es", lang -> page(lang, "en"));
      case "/es" -> CachedPage.moved("es", "/es/");
      case "/robots.txt" ->
          CachedPage.file("en", "text/plain; charset=utf-8", "User-agent: *\nAllow: /\n");
      case "/icon.svg", "/favicon.ico" ->
          CachedPage.file("en", "image/svg+xml; charset=utf-8", resource("icon.svg"));
      default -> SmallPage.NOT_FOUND.page();
    };
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
    pages.invalidateAll();
  }

  private CachedPage page(String lang, String other) {
    var origin = settings.origin(settings.baseDomain());
    var view =
        new View(
            lang,
            other,
            home(other),
            origin + home(lang),
            origin + home(other),
            address,
            settings.dashboard(),
            settings.demo() ? shops(lang) : List.of());
    var html = templates.render("platform.peb", Map.of("page", view), Locale.of(lang));
    return CachedPage.html(200, lang, html);
  }

  private List<Shop> shops(String lang) {
    return packs.all().stream()
        .map(pack -> pack.file("demo/tenant").getString("slug"))
        .flatMap(slug -> tenants.bySlug(slug).stream())
        .filter(tenant -> tenant.status().open())
        .sorted(Comparator.comparing(tenant -> tenant.id().toString()))
        .map(tenant -> shop(tenant, lang))
        .toList();
  }

  private Shop shop(TenantFacts tenant, String lang) {
    return new Shop(
        tenant.name(),
        tenant.city(),
        language.text(lang, "packs/" + tenant.pack(), "name", Map.of()),
        settings.origin(tenant.slug() + "." + settings.baseDomain()) + home(lang));
  }

  private static String home(String lang) {
    return lang.equals("en") ? "/" : "/" + lang + "/";
  }

  private static String resource(String name) {
    try (var in =
        Objects.requireNonNull(
            PlatformPages.class.getResourceAsStream("/templates/pages/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
