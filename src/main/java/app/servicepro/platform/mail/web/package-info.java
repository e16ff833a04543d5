/** The pages of the outbox. */
@NullMarked
package app.servicepro.platform.mail.web;

import org.jspecify.annotations.NullMarked;
