/** Reading pack folders. */
@NullMarked
package app.servicepro.packs.model;

import org.jspecify.annotations.NullMarked;
