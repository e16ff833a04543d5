/** The plug behind a live section. */
@NullMarked
package app.servicepro.pages.spi;

import org.jspecify.annotations.NullMarked;
