package app.servicepro.platform.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that somebody may be allowed to do. Roles are named sets of these; what is not here
 * cannot be done.
 */
public enum Permission {
  HOME_VIEW(Portal.TENANT),
  SITE_VIEW(Portal.TENANT),
  SITE_EDIT(Portal.TENANT),
  SITE_PUBLISH(Portal.TENANT),
  SITE_TRANSLATE(Portal.TENANT),
  SITE_TEMPLATES(Portal.TENANT),
  CATALOG_VIEW(Portal.TENANT),
  CATALOG_EDIT(Portal.TENANT),
  CUSTOMERS_VIEW(Portal.TENANT),
  CUSTOMERS_EDIT(Portal.TENANT),
  CUSTOMERS_DELETE(Portal.TENANT, Care.DELETION),
  SETTINGS_VIEW(Portal.TENANT),
  SETTINGS_EDIT(Portal.TENANT),
  BILLING_VIEW(Portal.TENANT),
  BILLING_EDIT(Portal.TENANT, Care.MONEY),
  TEAM_VIEW(Portal.TENANT),
  TEAM_EDIT(Portal.TENANT),
  TEAM_REMOVE(Portal.TENANT, Care.DELETION),
  ROLES_EDIT(Portal.TENANT),
  AUDIT_VIEW(Portal.TENANT),

  PLATFORM_VIEW(Portal.PLATFORM),
  TENANTS_VIEW(Portal.PLATFORM),
  TENANTS_EDIT(Portal.PLATFORM),
  TENANTS_ENTER(Portal.PLATFORM),
  PLANS_VIEW(Portal.PLATFORM),
  PLANS_EDIT(Portal.PLATFORM),
  NODES_VIEW(Portal.PLATFORM),
  NODES_EDIT(Portal.PLATFORM),
  FLAGS_VIEW(Portal.PLATFORM),
  FLAGS_EDIT(Portal.PLATFORM),
  KEYS_VIEW(Portal.PLATFORM),
  STAFF_VIEW(Portal.PLATFORM),
  STAFF_EDIT(Portal.PLATFORM),
  STAFF_REMOVE(Portal.PLATFORM, Care.DELETION),
  STAFF_ROLES_EDIT(Portal.PLATFORM),
  PLATFORM_AUDIT_VIEW(Portal.PLATFORM),
  JOBS_VIEW(Portal.PLATFORM),
  JOBS_EDIT(Portal.PLATFORM),
  MAIL_VIEW(Portal.PLATFORM),
  MAIL_EDIT(Portal.PLATFORM);

  private enum Care {
    NONE,
    MONEY,
    DELETION
  }

  private final Portal portal;
  private final Care care;

  Permission(Portal portal) {
    this(portal, Care.NONE);
  }

  Permission(Portal portal, Care care) {
    this.portal = portal;
    this.care = care;
  }

  public Portal portal() {
    return portal;
  }

  /** Whether somebody who has entered a tenant on its behalf may not use it. */
  public boolean refusedInside() {
    return care != Care.NONE;
  }

  /** As stored and as the key of its words: {@code customers.delete}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  public static Optional<Permission> of(String code) {
    return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
  }

  public static Set<Permission> of(Portal portal) {
    var all = EnumSet.allOf(Permission.class);
    all.removeIf(p -> p.portal != portal);
    return all;
  }
}
