/** What a tenant is known by, wherever it speaks: letters, dashboard. */
@NullMarked
package app.servicepro.platform.brand;

import org.jspecify.annotations.NullMarked;
