/** The files that are made of an uploaded picture. */
@NullMarked
package app.servicepro.media.making;

import org.jspecify.annotations.NullMarked;
