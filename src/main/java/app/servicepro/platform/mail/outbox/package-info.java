/** Letters that stay here, where no mail server is set. */
@NullMarked
package app.servicepro.platform.mail.outbox;

import org.jspecify.annotations.NullMarked;
