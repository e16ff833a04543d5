/** The only clock and the only chance. */
@NullMarked
package app.servicepro.platform.time;

import org.jspecify.annotations.NullMarked;
