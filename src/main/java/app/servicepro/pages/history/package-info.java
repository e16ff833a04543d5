/** How what visitors see changes: now, later and back. */
@NullMarked
package app.servicepro.pages.history;

import org.jspecify.annotations.NullMarked;
