/** What the tenants deleted goes for good when its days are over. */
@NullMarked
package app.servicepro.tenants.trash;

import org.jspecify.annotations.NullMarked;
