/** How a component gets its part of a pack. */
@NullMarked
package app.servicepro.packs.spi;

import org.jspecify.annotations.NullMarked;
