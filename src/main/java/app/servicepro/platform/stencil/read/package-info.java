/** From a source to parts whose names, kinds and cost are checked. */
@NullMarked
package app.servicepro.platform.stencil.read;

import org.jspecify.annotations.NullMarked;
