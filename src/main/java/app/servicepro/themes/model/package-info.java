/** Reading theme folders. */
@NullMarked
package app.servicepro.themes.model;

import org.jspecify.annotations.NullMarked;
