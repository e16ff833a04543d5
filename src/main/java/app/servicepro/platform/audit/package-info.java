/** The trail: who did what, when, and what it was before. */
@NullMarked
package app.servicepro.platform.audit;

import org.jspecify.annotations.NullMarked;
