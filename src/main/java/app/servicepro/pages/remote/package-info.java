/** A tenant's own HTTP backend behind a live section. */
@NullMarked
package app.servicepro.pages.remote;

import org.jspecify.annotations.NullMarked;
