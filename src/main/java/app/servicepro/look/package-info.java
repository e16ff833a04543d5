/**
 * What a business' site looks like: theme, colours, letters, logo.
 *
 * <p>LO1 Another theme keeps every text, picture and page; what will look different is said before
 * it is chosen.
 *
 * <p>LO2 Colours that could not be read are refused with the nearest ones that can, or mended; with
 * and without script.
 *
 * <p>LO3 The look is part of the draft: visitors see it after publishing.
 *
 * <p>LO4 The badge says who made the site on starter, by the owner's choice on pro, never on elite
 * and internal; at once, in the screen as in the footer.
 *
 * <p>Not here: how a page is made of it (pages), what a theme is (themes).
 */
@BusinessComponent(
    promise = "what a site looks like",
    mayCall = {"pages", "themes", "tenants"})
@NullMarked
package app.servicepro.look;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
