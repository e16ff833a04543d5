/** The page that shows every part of the dashboard's screens. */
@NullMarked
package app.servicepro.platform.dashboard.web;

import org.jspecify.annotations.NullMarked;
