package app.servicepro.platform.access;

/** Where a role works. Each portal has roles of its own. */
public enum Portal {
  /** The platform owner's staff. */
  PLATFORM,
  /** Those who look after several tenants. */
  AGENCY,
  /** A tenant's own people. */
  TENANT,
  /** The people of one location of a tenant. */
  STATION
}
