/** Services and add-ons: rows and rules. */
@NullMarked
package app.servicepro.catalog.model;

import org.jspecify.annotations.NullMarked;
