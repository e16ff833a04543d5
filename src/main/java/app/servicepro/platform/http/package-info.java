/** HTTP as every component needs it: host names, bodies, headers, assets. */
@NullMarked
package app.servicepro.platform.http;

import org.jspecify.annotations.NullMarked;
