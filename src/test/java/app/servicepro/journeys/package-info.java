/** Stories of people who use ServicePro, in a real browser. */
@NullMarked
package app.servicepro.journeys;

import org.jspecify.annotations.NullMarked;
