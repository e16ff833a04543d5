/** What this installation is connected to. */
@NullMarked
package app.servicepro.tenants.keys;

import org.jspecify.annotations.NullMarked;
