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
 * <p>E1 A letter reaches its reader in the reader's language, as text and as HTML.
 *
 * <p>E2 A letter is handed over when its use case is committed, never twice by itself.
 *
 * <p>E3 Nothing in a letter becomes a header, a second reader or a strange link.
 *
 * <p>E4 The link in a letter is sealed until it is sent, and forgotten then.
 *
 * <p>J1 A job runs when the use case that added it is committed, and as its tenant.
 *
 * <p>J2 A job that fails is tried three times, then kept with its reason until a person decides.
 *
 * <p>J3 What a server that died was doing is taken over by another.
 *
 * <p>J4 Regular work runs at one server at a time.
 *
 * <p>K1 A sealed secret is read with the key it was sealed with, and by nobody else.
 *
 * <p>K2 Of many tries at once, at all servers, exactly as many as allowed are let through.
 *
 * <p>A1 An act leaves one row in its tenant's trail: who, when, from where, what, why, old and new.
 *
 * <p>A2 Rows of the trail are only added; one changed, removed or slipped in is found and named.
 *
 * <p>A3 What the platform's staff does inside a tenant shows both.
 *
 * <p>A4 The trail is looked through by person, act and day, and taken along as a table.
 *
 * <p>B1 What is deleted can be had back for 30 days, and is gone for good on the next.
 *
 * <p>Not here: anything that knows a component.
 */
@BusinessComponent(
    promise = "the ground",
    mayCall = {})
@NullMarked
package app.servicepro.platform;

import org.jspecify.annotations.NullMarked;
