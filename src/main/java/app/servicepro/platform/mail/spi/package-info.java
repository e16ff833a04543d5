/** The plug for those who take letters to their readers. */
@NullMarked
package app.servicepro.platform.mail.spi;

import org.jspecify.annotations.NullMarked;
