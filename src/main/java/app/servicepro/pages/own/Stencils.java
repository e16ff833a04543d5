package app.servicepro.pages.own;

import app.servicepro.pages.LiveSources;
import app.servicepro.platform.content.ContentFolder;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.stencil.Fault;
import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Offer;
import app.servicepro.platform.stencil.Stencil;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.themes.Theme;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compiled templates, kept by what they say and what they may use: nothing is found by a tenant's
 * name, and one that is slow to compile is waited for by nobody but its own writer.
 */
@ApplicationScoped
public class Stencils {
  /** Before the theme and the type in the name of a document. */
  public static final String DOCUMENT = "template:";

  private static final int MOST = 2_000;

  /** What came of a source: a stencil, or what is wrong with it. */
  public record Compiled(@Nullable Stencil stencil, @Nullable Fault fault) {}

  private record Key(int generation, String theme, String type, String source) {}

  private record Place(TenantId tenant, String theme, String type) {}

  private final Cache<Key, Compiled> compiled = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<Key, Offer> offers = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<Place, Stencil> lastGood = Caffeine.newBuilder().maximumSize(MOST).build();

  @Inject private ContentFolder content;
  @Inject private Language language;
  @Inject private LiveSources sources;

  /** What the template of that section may use. */
  public Offer offer(Theme theme, String type) {
    var schema = Objects.requireNonNull(theme.sections().get(type), type);
    return offers.get(
        new Key(content.generation(), theme.id(), type, ""),
        key -> SectionOffer.of(theme, schema, language.words(), sources.answers(schema.source())));
  }

  public Compiled compile(Theme theme, String type, String source) {
    var hash = Canonical.sha256(source.getBytes(StandardCharsets.UTF_8));
    var key = new Key(content.generation(), theme.id(), type, hash);
    var known = compiled.getIfPresent(key);
    if (known == null) {
      known = compiled(source, offer(theme, type));
      compiled.put(key, known);
    }
    return known;
  }

  static Compiled compiled(String source, Offer offer) {
    try {
      return new Compiled(Stencil.of(source, offer), null);
    } catch (Faulty e) {
      return new Compiled(null, e.fault());
    }
  }

  /**
   * Those of the documents that are for this theme, by type. In the place of one that cannot be
   * used (any more) stands what last worked here, if anything did.
   */
  public Map<String, Stencil> of(Theme theme, Map<String, JsonObject> documents) {
    var found = new HashMap<String, Stencil>();
    documents.forEach((name, document) -> {
      var type = type(theme, name);
      if (type != null) {
        var stencil = compile(theme, type, Json.text(document, "source", "")).stencil();
        var usable = stencil == null ? good(theme, type) : stencil;
        if (usable != null) {
          found.put(type, usable);
        }
      }
    });
    return found;
  }

  /** The type of section that a document is a template of; null when it is none of this theme. */
  public static @Nullable String type(Theme theme, String document) {
    var prefix = DOCUMENT + theme.id() + "/";
    var type = document.startsWith(prefix) ? document.substring(prefix.length()) : "";
    return mayBeOwn(theme, type) ? type : null;
  }

  /** What stands around every page, and holds what the law and we ask for, stays the theme's. */
  public static boolean mayBeOwn(Theme theme, String type) {
    return theme.sections().containsKey(type) && !type.equals("header") && !type.equals("footer");
  }

  void worked(Theme theme, String type, Stencil stencil) {
    lastGood.put(new Place(Tenancy.required(), theme.id(), type), stencil);
  }

  @Nullable Stencil good(Theme theme, String type) {
    return lastGood.getIfPresent(new Place(Tenancy.required(), theme.id(), type));
  }
}
