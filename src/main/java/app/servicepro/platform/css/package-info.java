/** Style sheets of strangers: cut into tokens, judged, written anew from the tokens. */
@NullMarked
package app.servicepro.platform.css;

import org.jspecify.annotations.NullMarked;
