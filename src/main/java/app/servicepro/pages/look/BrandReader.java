package app.servicepro.pages.look;

import app.servicepro.domains.Hosts;
import app.servicepro.pages.model.PageStore;
import app.servicepro.platform.Settings;
import app.servicepro.platform.brand.Branding;
import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.Tenants;
import app.servicepro.themes.OwnColours;
import app.servicepro.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads what the bound tenant is known by, in a transaction of its own: who asks may be in the
 * middle of another tenant's.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class BrandReader {
  private static final int LOGO = 320;

  @Inject private PageStore store;
  @Inject private Themes themes;
  @Inject private Tenants tenants;
  @Inject private Hosts hosts;
  @Inject private Settings settings;

  public Optional<Branding> read(TenantId tenant) {
    return store
        .publishedHash()
        .flatMap(store::release)
        .flatMap(release -> release.document("site"))
        .flatMap(store::document)
        .flatMap(site -> branding(tenant, site));
  }

  private Optional<Branding> branding(TenantId tenant, JsonObject site) {
    return themes
        .find(site.getString("theme", ""))
        .map(theme -> {
          var palette = theme.palette(site.getString("palette", "")).with(OwnColours.of(site));
          var name = site.getString("name", "");
          return new Branding(
              name,
              SiteMark.initials(name),
              palette.colour("primary", false).hex(),
              palette.colour("on-primary", false).hex(),
              palette.colour("primary", true).hex(),
              palette.colour("on-primary", true).hex(),
              Logo.of(site).map(logo -> shown(tenant, logo, site)).orElse(null));
        });
  }

  private Branding.Logo shown(TenantId tenant, Logo logo, JsonObject site) {
    var host = tenants.find(tenant).map(hosts::mainHost).orElseThrow();
    var language = site.getString("defaultLocale", "en");
    var alt = LocalText.in(site.get("logo_alt"), language, language);
    return new Branding.Logo(
        settings.origin(host) + logo.address(LOGO),
        "/dashboard" + logo.address(LOGO),
        logo.width(),
        logo.height(),
        Objects.requireNonNullElse(alt, site.getString("name", "")));
  }
}
