/** The rules of the house, held by tests; each is first shown to see a planted fault. */
@NullMarked
package app.servicepro.house;

import org.jspecify.annotations.NullMarked;
