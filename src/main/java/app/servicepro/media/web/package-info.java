/** The library of pictures, and pictures themselves, by HTTP. */
@NullMarked
package app.servicepro.media.web;

import org.jspecify.annotations.NullMarked;
