/** Pebble, set up for speed and for maps, lists and records only. */
@NullMarked
package app.servicepro.platform.render;

import org.jspecify.annotations.NullMarked;
