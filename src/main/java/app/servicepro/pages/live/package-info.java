/** The live sources that the site itself fills. */
@NullMarked
package app.servicepro.pages.live;

import org.jspecify.annotations.NullMarked;
