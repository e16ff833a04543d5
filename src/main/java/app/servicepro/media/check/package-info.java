/** What an uploaded file is, told from its first bytes. */
@NullMarked
package app.servicepro.media.check;

import org.jspecify.annotations.NullMarked;
