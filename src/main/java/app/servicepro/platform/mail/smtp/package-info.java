/** Letters by SMTP. */
@NullMarked
package app.servicepro.platform.mail.smtp;

import org.jspecify.annotations.NullMarked;
