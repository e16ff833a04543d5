/** What was deleted, on the dashboard. */
@NullMarked
package app.servicepro.platform.trash.web;

import org.jspecify.annotations.NullMarked;
