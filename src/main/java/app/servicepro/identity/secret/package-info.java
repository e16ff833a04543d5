/** Passwords and codes: how they are judged and kept. */
@NullMarked
package app.servicepro.identity.secret;

import org.jspecify.annotations.NullMarked;
