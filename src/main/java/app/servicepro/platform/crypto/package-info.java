/** Secrets at rest, and digests of what must be recognised but never read again. */
@NullMarked
package app.servicepro.platform.crypto;

import org.jspecify.annotations.NullMarked;
