/** Screens of businesses that others begin as. */
@NullMarked
package app.servicepro.setup.clone;

import org.jspecify.annotations.NullMarked;
