/** JSON documents: reading with line numbers, canonical hash, merging. */
@NullMarked
package app.servicepro.platform.json;

import org.jspecify.annotations.NullMarked;
