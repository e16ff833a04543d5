/**
 * The site editor: a business changes its site in the browser and sees it at once.
 *
 * <p>ED1 What is typed is in the draft within a second, without a button; without script, with one.
 *
 * <p>ED2 Everything that can be done can be done without script, and by keyboard.
 *
 * <p>ED3 Whoever may not edit finds no control and is refused at every route.
 *
 * <p>ED4 A translator changes texts of the other languages and nothing else.
 *
 * <p>ED5 A text that a language lacks is marked: in the list of sections, and beside its field.
 *
 * <p>ED6 Two people may work at once; at one field, neither text is lost.
 *
 * <p>ED7 A section that the theme does not know is kept, and the editor says so.
 *
 * <p>ED8 What was typed and not saved yet outlives a closed browser and a server that is away.
 *
 * <p>ED9 What cannot be understood is refused beside its field, and stays as it was typed.
 *
 * <p>Not here: drafts, their journal and releases (pages), what a section accepts (themes),
 * pictures (media).
 */
@BusinessComponent(
    promise = "a site changed in the browser",
    mayCall = {"look", "media", "pages", "themes", "packs", "tenants"})
@NullMarked
package app.servicepro.editor;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
