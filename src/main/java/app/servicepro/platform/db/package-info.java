/** The database: migrations, tenant-bound connections, news between nodes. */
@NullMarked
package app.servicepro.platform.db;

import org.jspecify.annotations.NullMarked;
