/** The plug for those who have something done later. */
@NullMarked
package app.servicepro.platform.jobs.spi;

import org.jspecify.annotations.NullMarked;
