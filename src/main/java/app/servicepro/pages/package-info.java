/**
 * What a tenant's site says: drafts, immutable releases, and pages rendered from them.
 *
 * <p>S1 A known host answers 200 with its tenant's page and nothing of any other tenant.
 *
 * <p>S2 An unknown host answers 404, an unpublished site a page that says it is coming (200), a
 * suspended one 503 with Retry-After; never 401, never 500.
 *
 * <p>S3 A release is immutable and found by the hash of its content: same content, same hash.
 *
 * <p>S4 A change that a page shows is on that tenant's next page; other tenants' pages stay cached.
 *
 * <p>S5 A change at one server shows at the others within a second, after a lost connection too.
 *
 * <p>S6 A cached page needs no database, no JAX-RS and no template.
 *
 * <p>S7 Cached pages are served while the database is down.
 *
 * <p>S8 A live source that fails or is slow never breaks a page: the last good answer stands in.
 *
 * <p>S9 The address decides the language; what the browser prefers is only offered.
 *
 * <p>S10 Text without a translation shows in the site's first language.
 *
 * <p>S11 Odd requests get a small clear answer: 400, 404, 405 or 414, never a stack trace.
 *
 * <p>S12 Every page tells search engines what they expect.
 *
 * <p>S13 A name, a city and two services are enough for a complete page.
 *
 * <p>S14 A theme that fails costs only its own tenants, and they get the last good page.
 *
 * <p>S15 A changed fact of the business (hours, phone) is on its site at once, nothing else is.
 *
 * <p>S16 A site with colours, letters or rules of its own links one more style sheet, at an address
 * that tells its content; a site without links none. Nothing but colours becomes a colour.
 *
 * <p>S17 Icons and the picture for links are made from logo, colours, name and headline, on a
 * machine without fonts or a screen.
 *
 * <p>S18 The badge in the footer follows plan and choice at once, without publishing.
 *
 * <p>S19 What a tenant is known by (name, colours, logo) is the same on its site, in letters sent
 * for it and in the dashboard.
 *
 * <p>S20 What visitors see changes one publication after the other, now, later or back, with who,
 * when and what differs; what would break a page does not go out.
 *
 * <p>S21 A draft is seen by who has its signed address, for a time, on its own host.
 *
 * <p>Not here: which host is whose (domains), what a service costs (catalog).
 */
@BusinessComponent(
    promise = "what a tenant's site says",
    mayCall = {"identity", "media", "themes", "packs", "tenants", "domains"})
@NullMarked
package app.servicepro.pages;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
