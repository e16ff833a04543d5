/**
 * Who the tenants are: their name, plan and state, what they have and what they have set.
 *
 * <p>N1 A fresh database holds the root tenant, elite and active.
 *
 * <p>N2 A suspended tenant is not deleted.
 *
 * <p>N3 A tenant's slug is a valid host label and belongs to it alone.
 *
 * <p>N4 A tenant has what its tier or an add-on gives and the platform's flags let be; while it is
 * suspended or cancelled, billing, export and a look at its settings.
 *
 * <p>N5 What a tenant has and what it has set is known without a query, once it was asked.
 *
 * <p>N6 A change of a plan, a flag, an add-on or a node counts at every server within a second.
 *
 * <p>N7 What nobody has set has a valid default, and what is not valid any more says nothing.
 *
 * <p>N8 The most specific layer wins (default, platform, trade, tenant) and says that it did.
 *
 * <p>N9 A change is kept whole or not at all: all its faults are told at once, and none is made
 * over somebody else's.
 *
 * <p>N10 Every version of a node, of the plans and of the flags is kept and says what differs.
 *
 * <p>N11 What the platform does to a tenant stands in both trails, with its reason.
 *
 * <p>N12 A tenant is found by name, slug and city among thousands.
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
