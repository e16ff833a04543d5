/** Pages about people, and who comes in. */
@NullMarked
package app.servicepro.identity.web;

import org.jspecify.annotations.NullMarked;
