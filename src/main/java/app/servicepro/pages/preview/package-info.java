/** What the address of a preview says. */
@NullMarked
package app.servicepro.pages.preview;

import org.jspecify.annotations.NullMarked;
