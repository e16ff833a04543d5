/** The catalogue's part of a pack: services and add-ons as a document. */
@NullMarked
package app.servicepro.catalog.pack;

import org.jspecify.annotations.NullMarked;
