/** HTML of strangers: parsed, judged against what is allowed, written anew from the tree. */
@NullMarked
package app.servicepro.platform.html;

import org.jspecify.annotations.NullMarked;
