/** A person’s own things: name, password, second factor, sessions. */
@NullMarked
package app.servicepro.identity.web.account;

import org.jspecify.annotations.NullMarked;
