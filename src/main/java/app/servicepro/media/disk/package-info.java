/** The store in a folder of this machine. */
@NullMarked
package app.servicepro.media.disk;

import org.jspecify.annotations.NullMarked;
