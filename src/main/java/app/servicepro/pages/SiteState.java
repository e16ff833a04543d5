package app.servicepro.pages;

import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.TenantFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a server must know of a site to serve its cached pages: no content, only versions.
 *
 * @param release what visitors see; null when nothing is published
 * @param documents the names of what the release consists of
 * @param languages the site's, the first one first
 * @param stamp of the release, the live sources and the content folder: a new one means new pages
 * @param origin scheme, host and port of the site's own address
 * @param backends the tenant's own backends: source to address
 * @param redirects names of pages that there were, to the paths that their visitors are sent to
 * @param look what pages link to beyond their theme
 */
public record SiteState(
    TenantFacts facts,
    @Nullable String release,
    Set<String> documents,
    List<String> languages,
    String stamp,
    String origin,
    Map<String, String> backends,
    Map<String, String> redirects,
    Look look) {
  /**
   * @param sheet address of the site's own style sheet; null when it has none
   * @param share address of the picture for links to the site
   * @param badge the platform's address, when the site says who made it
   * @param own whether the plan lets the site have templates and rules of its own
   */
  public record Look(@Nullable String sheet, String share, @Nullable String badge, boolean own) {}

  public TenantId tenant() {
    return facts.id();
  }

  public boolean published() {
    return release != null;
  }
}
