/** What differs between two states of a site: pure, field by field. */
@NullMarked
package app.servicepro.pages.difference;

import org.jspecify.annotations.NullMarked;
