/** Amounts of money. */
@NullMarked
package app.servicepro.platform.money;

import org.jspecify.annotations.NullMarked;
