/** The page of the queue. */
@NullMarked
package app.servicepro.platform.jobs.web;

import org.jspecify.annotations.NullMarked;
