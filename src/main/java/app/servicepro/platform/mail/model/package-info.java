/** Rows of the outbox. */
@NullMarked
package app.servicepro.platform.mail.model;

import org.jspecify.annotations.NullMarked;
