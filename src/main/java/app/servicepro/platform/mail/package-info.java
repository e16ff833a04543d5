/**
 * Letters to people. A use case writes one into the outbox in its own transaction; it is handed to
 * a mail server afterwards, at most once, and where there is none it is read on a page.
 */
@NullMarked
package app.servicepro.platform.mail;

import org.jspecify.annotations.NullMarked;
