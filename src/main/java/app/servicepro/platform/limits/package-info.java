/** How often somebody may try, counted for all servers together. */
@NullMarked
package app.servicepro.platform.limits;

import org.jspecify.annotations.NullMarked;
