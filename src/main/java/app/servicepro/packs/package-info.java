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
 * <p>P5 An upgrade changes what nobody has edited and leaves what somebody has; where both have
 * changed the same field, both values are listed and somebody chooses.
 *
 * <p>P6 An act that is cut short leaves the tenant as it was.
 *
 * <p>P7 Taking a pack off takes only what came from it and nobody has edited, says what stays, and
 * can be taken back.
 *
 * <p>P8 What a tenant has is exported as a pack that passes the checks and gives the same again.
 *
 * <p>P9 An archive that is no sound pack is refused as a whole, with the file and the reason.
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
