/** Screens: the platform's tenants, plans, flags and nodes; a tenant's own settings. */
@NullMarked
package app.servicepro.tenants.web;

import org.jspecify.annotations.NullMarked;
