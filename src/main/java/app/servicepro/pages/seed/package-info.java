/** Documents made from packs and words. */
@NullMarked
package app.servicepro.pages.seed;

import org.jspecify.annotations.NullMarked;
