/** Rows of people, sessions, members and roles. */
@NullMarked
package app.servicepro.identity.model;

import org.jspecify.annotations.NullMarked;
