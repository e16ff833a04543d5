/** What the server says of itself to those who watch it. */
@NullMarked
package app.servicepro.platform.health;

import org.jspecify.annotations.NullMarked;
