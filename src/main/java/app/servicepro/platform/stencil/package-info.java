/**
 * The tenants' template language: a subset of Pebble whose cost is bounded before it runs. Its own
 * small reader and interpreter, so that nothing of an engine can be reached: no reflection, no
 * loader, no cache, no shared state. Pebble itself is the oracle of the tests.
 */
@NullMarked
package app.servicepro.platform.stencil;

import org.jspecify.annotations.NullMarked;
