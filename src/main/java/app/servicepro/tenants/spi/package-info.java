/** How a component keeps a part of the settings itself. */
@NullMarked
package app.servicepro.tenants.spi;

import org.jspecify.annotations.NullMarked;
