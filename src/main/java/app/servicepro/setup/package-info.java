/**
 * How a business gets onto the platform.
 *
 * <p>U1 A name, a city and a pack open a tenant with everything it needs, at once or not at all.
 *
 * <p>U2 The demo world is loaded once, into a database without sites.
 *
 * <p>U3 Whoever is signed in opens a business with five answers, owns it, and finds its site ready
 * to be published.
 *
 * <p>U4 A form sent twice opens one business, and nobody opens more than five a day.
 *
 * <p>U5 No business gets an address that could be taken for the platform's own, or for another's.
 *
 * <p>U6 When the demo is over, its people cannot get in and its doors are gone.
 *
 * <p>U7 A business that begins as a template is equal to it in services and prices, add-ons,
 * questions, tone, look, campaigns and rewards, and has none of its customers, bookings, messages
 * and numbers.
 *
 * <p>Not here: what is in a pack (packs), what happens afterwards.
 */
@BusinessComponent(
    promise = "opening a business",
    mayCall = {"tenants", "identity", "packs", "pages"})
@NullMarked
package app.servicepro.setup;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
