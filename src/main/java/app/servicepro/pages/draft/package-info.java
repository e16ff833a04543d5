/**
 * What a draft may hold: every value that comes in is judged before it is kept.
 *
 * <p>DR1 What cannot stand at a place of the draft is refused and says why; the rest of the edit is
 * kept, without what nobody sees.
 *
 * <p>DR2 An edit that was answered is in the draft, once, whoever writes at the same time and
 * whatever happens to the server; the journal tells how the draft came about.
 */
@NullMarked
package app.servicepro.pages.draft;

import org.jspecify.annotations.NullMarked;
