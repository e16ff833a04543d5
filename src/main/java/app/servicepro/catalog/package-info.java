/**
 * What a business sells: services, durations, prices, add-ons.
 *
 * <p>C1 A service with add-ons costs the sum of their prices and takes the sum of their times.
 *
 * <p>C2 A price is never negative and never a fraction of a cent.
 *
 * <p>C3 A changed price shows on the tenant's next page, at every server.
 *
 * <p>C4 A tenant's own services stay as they are when the pack is applied again.
 *
 * <p>C5 The owner adds, rewrites and orders services; what somebody else has changed meanwhile is
 * not overwritten.
 *
 * <p>C6 A deleted service is gone from the site at once and can be restored from the bin until it
 * is purged.
 *
 * <p>C7 Prices are saved together or not at all.
 *
 * <p>Not here: free times (booking), taking money (payments).
 */
@BusinessComponent(
    promise = "what a business sells",
    mayCall = {"packs", "pages", "tenants"})
@NullMarked
package app.servicepro.catalog;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
