/** Tenant rows. */
@NullMarked
package app.servicepro.tenants.model;

import org.jspecify.annotations.NullMarked;
