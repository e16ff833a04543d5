/** Facts of the business where other components look for them. */
@NullMarked
package app.servicepro.pages.facts;

import org.jspecify.annotations.NullMarked;
