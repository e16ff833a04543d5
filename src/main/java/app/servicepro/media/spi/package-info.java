/** Where bytes are kept, and who shows a picture. */
@NullMarked
package app.servicepro.media.spi;

import org.jspecify.annotations.NullMarked;
