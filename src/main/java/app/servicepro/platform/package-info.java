/**
 * The ground every component stands on: tenancy, database, HTTP, words, rendering.
 *
 * <p>F1 Without a tenant no row of any tenant is seen or written.
 *
 * <p>F2 Every table with rows of tenants is under forced row-level security.
 *
 * <p>F3 An empty database is brought to the current schema at the start; a second start changes
 * nothing.
 *
 * <p>F4 A host name is compared in lower case, without port and trailing dot, in its ASCII form.
 *
 * <p>F5 Ready is DOWN while the database or the content folders are broken; live stays UP.
 *
 * <p>F6 Every answer carries the headers that keep browsers safe, and none that names the server.
 *
 * <p>F7 A missing, stale, unused or mismatched word of a complete language fails the build and is
 * named.
 *
 * <p>F8 Outgoing calls reach public addresses only, follow no redirects and end after two seconds.
 *
 * <p>Not here: anything that knows a component.
 */
@BusinessComponent(
    promise = "the ground",
    mayCall = {})
@NullMarked
package app.servicepro.platform;

import org.jspecify.annotations.NullMarked;
