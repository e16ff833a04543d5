/** For whom the current thread works, and how PostgreSQL is told. */
@NullMarked
package app.servicepro.platform.tenancy;

import org.jspecify.annotations.NullMarked;
