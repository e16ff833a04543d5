/** The folders that hold themes, packs and words. */
@NullMarked
package app.servicepro.platform.content;

import org.jspecify.annotations.NullMarked;
