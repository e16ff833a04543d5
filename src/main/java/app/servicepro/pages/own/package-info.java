/**
 * Section templates of a tenant's own: what they may use, compiled, printed, started from.
 *
 * <p>S22 A section template of the tenant's own that fails costs nobody an error: what last worked
 * stands in, else the theme's, and the owner is told.
 */
@NullMarked
package app.servicepro.pages.own;

import org.jspecify.annotations.NullMarked;
