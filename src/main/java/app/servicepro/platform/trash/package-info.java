/** What was deleted and can still be had back. */
@NullMarked
package app.servicepro.platform.trash;

import org.jspecify.annotations.NullMarked;
