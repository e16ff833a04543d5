/** The owner's screens of services and prices. */
@NullMarked
package app.servicepro.catalog.web;

import org.jspecify.annotations.NullMarked;
