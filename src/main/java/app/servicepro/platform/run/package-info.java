/**
 * What plain {@code mvn} starts: a database unless one is configured, then the server. Not in the
 * WAR.
 */
@NullMarked
package app.servicepro.platform.run;

import org.jspecify.annotations.NullMarked;
