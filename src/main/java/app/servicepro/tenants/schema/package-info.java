/** What a node may hold: its fields, and which values they take. */
@NullMarked
package app.servicepro.tenants.schema;

import org.jspecify.annotations.NullMarked;
