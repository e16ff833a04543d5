/** Which businesses are templates: rows. */
@NullMarked
package app.servicepro.setup.model;

import org.jspecify.annotations.NullMarked;
