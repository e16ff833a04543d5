/** The screen of the pack that a business began with. */
@NullMarked
package app.servicepro.packs.web;

import org.jspecify.annotations.NullMarked;
