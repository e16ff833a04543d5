/** How people come in: by password, by code, and staff into a tenant. */
@NullMarked
package app.servicepro.identity.entry;

import org.jspecify.annotations.NullMarked;
