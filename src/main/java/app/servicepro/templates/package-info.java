/**
 * Where somebody writes section templates and a style sheet of the site's own.
 *
 * <p>TE1 What cannot be used is not kept: it comes back as it was typed, with line, column, reason
 * and what there is instead.
 *
 * <p>TE2 Whoever has not the permission or the plan is refused on every route.
 *
 * <p>TE3 A template of the site's own can be started from the theme's, and given back to it.
 *
 * <p>TE4 A template prints harmless HTML or is refused, with the place and what there is instead.
 *
 * <p>TE5 A template prints what Pebble prints.
 *
 * <p>TE6 A template takes no time worth naming, whatever it says.
 *
 * <p>TE7 A style sheet stays below the main part of its pages and loads nothing from elsewhere.
 *
 * <p>Not here: the language (platform.stencil), how a page uses it (pages).
 */
@BusinessComponent(
    promise = "templates of a site's own",
    mayCall = {"pages", "tenants"})
@NullMarked
package app.servicepro.templates;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
