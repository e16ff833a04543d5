/** Who works here, and what the roles allow: of a tenant, and of the platform itself. */
@NullMarked
package app.servicepro.identity.web.team;

import org.jspecify.annotations.NullMarked;
