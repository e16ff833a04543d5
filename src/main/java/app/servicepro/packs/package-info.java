/**
 * What trades are like: industry packs read, checked and handed to the components that use them.
 *
 * <p>P1 A folder under industry-packs is a pack; nothing is registered anywhere.
 *
 * <p>P2 A pack that lacks one of its parts, or a word of one of its parts, is refused with file,
 * line and reason.
 *
 * <p>P3 A drawing carries no script, link, style or colour of its own, and an alternative text in
 * the reader's language.
 *
 * <p>P4 Applying a pack twice changes nothing the second time and never overwrites a tenant's edit.
 *
 * <p>Not here: the services, pages and messages themselves; each component reads its own file
 * through {@link app.servicepro.packs.spi.PackPart}.
 */
@BusinessComponent(
    promise = "what a trade is like",
    mayCall = {})
@NullMarked
package app.servicepro.packs;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
