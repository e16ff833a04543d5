/**
 * Who the tenants are: their name, plan and state.
 *
 * <p>N1 A fresh database holds the root tenant, elite and active.
 *
 * <p>N2 A suspended tenant is not deleted.
 *
 * <p>N3 A tenant's slug is a valid host label and belongs to it alone.
 *
 * <p>Not here: their host names (domains), what they sell (catalog), what their site says (pages).
 */
@BusinessComponent(
    promise = "who the tenants are",
    mayCall = {"packs"})
@NullMarked
package app.servicepro.tenants;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
