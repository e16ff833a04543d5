/** Sites made in memory, shown to a browser: pictures of them, and what a browser finds wrong. */
@NullMarked
package app.servicepro.support.sheet;

import org.jspecify.annotations.NullMarked;
