/** From checked parts and values to HTML that is still to be judged. */
@NullMarked
package app.servicepro.platform.stencil.press;

import org.jspecify.annotations.NullMarked;
