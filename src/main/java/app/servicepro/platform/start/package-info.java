/** What happens before the first request, in order. */
@NullMarked
package app.servicepro.platform.start;

import org.jspecify.annotations.NullMarked;
