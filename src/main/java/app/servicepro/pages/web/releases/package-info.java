/** Screens of what was published, what will be, and what differs. */
@NullMarked
package app.servicepro.pages.web.releases;

import org.jspecify.annotations.NullMarked;
