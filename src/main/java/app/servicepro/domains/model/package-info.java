/** Host names. */
@NullMarked
package app.servicepro.domains.model;

import org.jspecify.annotations.NullMarked;
