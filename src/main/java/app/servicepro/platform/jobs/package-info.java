/**
 * Work that is done after the use case that asked for it: in the same transaction or not at all, on
 * any server, again when it failed, and seen by people.
 */
@NullMarked
package app.servicepro.platform.jobs;

import org.jspecify.annotations.NullMarked;
