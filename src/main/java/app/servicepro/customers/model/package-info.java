/** Customers: rows, rules and questions. */
@NullMarked
package app.servicepro.customers.model;

import org.jspecify.annotations.NullMarked;
