/** What a theme's templates can say beyond Pebble. */
@NullMarked
package app.servicepro.themes.pebble;

import org.jspecify.annotations.NullMarked;
