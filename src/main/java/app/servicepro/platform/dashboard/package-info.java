/** The shell around every screen of the dashboard, and the parts that screens are made of. */
@NullMarked
package app.servicepro.platform.dashboard;

import org.jspecify.annotations.NullMarked;
