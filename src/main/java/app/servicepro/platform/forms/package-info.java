/** What people type: read, judged, and given back with what is wrong beside it. */
@NullMarked
package app.servicepro.platform.forms;

import org.jspecify.annotations.NullMarked;
