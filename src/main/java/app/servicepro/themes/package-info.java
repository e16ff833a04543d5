/**
 * How sites look: theme folders read, checked and kept ready.
 *
 * <p>T1 A folder under themes is a theme; nothing is registered anywhere.
 *
 * <p>T2 A child's file replaces its parent's file of the same path; the depth is at most two.
 *
 * <p>T3 A theme with an error is refused with file, line and reason.
 *
 * <p>T4 A theme that breaks while the product runs stays as it was when it last worked, and
 * readiness says so.
 *
 * <p>T5 Text is readable in every palette: 4.5 to 1, by day and by night.
 *
 * <p>T6 A style sheet, font or script has an address made from its content, so that it may be kept
 * for ever.
 *
 * <p>T7 What cannot be read has a suggestion: the nearest colour of the same hue that can, the same
 * here and in the browser.
 *
 * <p>T8 One colour of a business gives buttons, labels and accent that can be read, day and night.
 *
 * <p>T9 A theme has at least four pairings of letters, its own first, each of at most 70 kB.
 *
 * <p>T10 A section is printed by the site's own template where there is one.
 *
 * <p>T11 A theme says whom it is for, and shows a page in it by a picture of at most 40 kB.
 *
 * <p>T12 A theme that breaks rules is told every one of them, with file, line and reason.
 *
 * <p>Not here: what a page says (pages), what a trade is like (packs).
 */
@BusinessComponent(
    promise = "how a site looks",
    mayCall = {})
@NullMarked
package app.servicepro.themes;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
