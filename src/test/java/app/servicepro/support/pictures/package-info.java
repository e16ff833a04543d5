/** Pictures for tests, and a place at which they are kept. */
@NullMarked
package app.servicepro.support.pictures;

import org.jspecify.annotations.NullMarked;
