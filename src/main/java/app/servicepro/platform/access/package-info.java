/** Who may do what: the catalogue of permissions, what a route needs, who acts. */
@NullMarked
package app.servicepro.platform.access;

import org.jspecify.annotations.NullMarked;
