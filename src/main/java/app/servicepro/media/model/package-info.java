/** What the database knows of pictures and of the bytes in the store. */
@NullMarked
package app.servicepro.media.model;

import org.jspecify.annotations.NullMarked;
