/** The trail on the dashboard: to look at, to take along, to check. */
@NullMarked
package app.servicepro.platform.audit.web;

import org.jspecify.annotations.NullMarked;
