package app.servicepro.pages.web;

import app.servicepro.pages.Pages;
import app.servicepro.pages.Shelf;
import app.servicepro.pages.SiteState;
import app.servicepro.pages.look.LogoPixels;
import app.servicepro.pages.look.ShareCard;
import app.servicepro.pages.look.SiteMark;
import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.themes.OwnColours;
import app.servicepro.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The style sheet, icons and share picture of a site, made when they are first asked for. */
@ApplicationScoped
public class SitePictures {
  /** For Apple's home screens, and for the manifest. */
  static final Map<String, Integer> ICONS =
      Map.of("/icon-180.png", 180, "/icon-192.png", 192, "/icon-512.png", 512);

  @Inject private Pages pages;
  @Inject private Themes themes;
  @Inject private Shelf shelf;
  @Inject private LogoPixels logos;

  Optional<CachedPage> make(SiteState state, String path) {
    var language = state.languages().getFirst();
    var size = ICONS.get(path);
    if (size != null) {
      return Optional.of(drawn(state, mark -> CachedPage.png(language, mark.icon(size))));
    }
    if (path.startsWith("/share.") && path.endsWith(".png")) {
      return current(
          state,
          path,
          state.look().share(),
          () -> drawn(state, mark -> CachedPage.png(language, card(state, mark))));
    }
    if (path.startsWith("/look.") && path.endsWith(".css")) {
      return current(state, path, state.look().sheet(), () -> sheet(state, language));
    }
    return Optional.empty();
  }

  /** What had another address before is there still: a page that was just open may want it. */
  private static Optional<CachedPage> current(
      SiteState state, String path, @Nullable String address, Supplier<CachedPage> made) {
    if (address == null) {
      return Optional.empty();
    }
    return Optional.of(
        path.equals(address)
            ? made.get()
            : CachedPage.moved(state.languages().getFirst(), address));
  }

  private CachedPage sheet(SiteState state, String language) {
    var style = Tenancy.as(state.tenant(), () -> pages.document("style"));
    var sheet = shelf.sheet(state.tenant(), site(state), style).orElseThrow();
    return CachedPage.sheet(language, sheet.css());
  }

  /** What browsers show beside the name. */
  CachedPage icon(SiteState state) {
    var type = "image/svg+xml; charset=utf-8";
    return drawn(state, mark -> CachedPage.file(state.languages().getFirst(), type, mark.svg()));
  }

  /** A logo may still be in the making; then it is drawn again when somebody asks next. */
  private CachedPage drawn(SiteState state, Function<SiteMark, CachedPage> draw) {
    var site = site(state);
    var pixels = logos.of(state.tenant(), site);
    var palette =
        themes
            .get(site.getString("theme"))
            .palette(site.getString("palette"))
            .with(OwnColours.of(site));
    return draw.apply(SiteMark.of(site, palette, pixels.image())).settled(pixels.settled());
  }

  private byte[] card(SiteState state, SiteMark mark) {
    var site = site(state);
    var region = Json.text(site, "region");
    var place = site.getString("city") + (region == null ? "" : ", " + region);
    return ShareCard.png(mark, headline(state, site), place);
  }

  /** What the home page says first. */
  private String headline(SiteState state, JsonObject site) {
    var first = state.languages().getFirst();
    var home =
        Tenancy.as(state.tenant(), () -> pages.document("page:home"))
            .orElse(JsonValue.EMPTY_JSON_OBJECT);
    return Json.objects(home, "sections").stream()
        .map(section -> Json.child(section, "settings").get("headline"))
        .map(text -> LocalText.in(text, first, first))
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> Optional.ofNullable(LocalText.in(site.get("tagline"), first, first)))
        .orElse(site.getString("name"));
  }

  private JsonObject site(SiteState state) {
    return Tenancy.as(state.tenant(), pages::facts).orElseThrow();
  }
}
