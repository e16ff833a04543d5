/**
 * Whom a business works for.
 *
 * <p>H1 A customer is found by any part of name, phone number or e-mail address.
 *
 * <p>H2 A phone number is kept in its international form, however it was typed.
 *
 * <p>H3 Whoever saves what somebody else has changed since is told, and loses nothing typed.
 *
 * <p>H4 A customer who was deleted, for a reason, is gone everywhere at once and can be had back
 * for 30 days.
 *
 * <p>Not here: what was booked (booking), what was said (messaging), who may sign in (identity).
 */
@BusinessComponent(
    promise = "whom a business works for",
    mayCall = {"tenants"})
@NullMarked
package app.servicepro.customers;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
