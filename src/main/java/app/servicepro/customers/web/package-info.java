/** The customers' place on the dashboard. */
@NullMarked
package app.servicepro.customers.web;

import org.jspecify.annotations.NullMarked;
