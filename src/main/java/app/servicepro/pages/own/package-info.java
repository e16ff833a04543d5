/** Section templates of a tenant's own: what they may use, compiled, printed, started from. */
@NullMarked
package app.servicepro.pages.own;

import org.jspecify.annotations.NullMarked;
