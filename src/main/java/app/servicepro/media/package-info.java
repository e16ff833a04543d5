/**
 * Pictures and files of the tenants: taken in, made fit for the web, kept, served.
 *
 * <p>M1 The store keeps bytes whole or not at all, tells them apart by tenant and hash, and hands
 * them out by signed addresses that expire; it may be a folder or an S3-compatible server.
 *
 * <p>M2 What a file is, its first bytes decide; what is no picture, too large or cut off is refused
 * in words, before anything is decoded.
 *
 * <p>M3 Nothing of what was uploaded is served: pictures are made anew, upright and without what
 * the camera wrote into them.
 *
 * <p>M4 A picture is made in the background, at few cores at once, and goes on after a server died.
 *
 * <p>M5 A site serves a picture in the widths of the ladder, in the best format that the browser
 * takes, and the nearest that is ready while others are being made.
 *
 * <p>M6 Another tenant's picture does not exist.
 *
 * <p>M7 The bytes of each tenant are counted, once for equal files, and end at what its plan gives.
 *
 * <p>M8 A picture that any version of a page shows is not deleted; one that was, for a reason, can
 * be had back for 30 days.
 *
 * <p>M9 Alternative texts, focus and name belong to the picture, and whoever saves over somebody
 * else's change is told.
 *
 * <p>Not here: which page shows a picture (pages), drawings of a trade (packs).
 */
@BusinessComponent(
    promise = "pictures fit for the web",
    mayCall = {"tenants"})
@NullMarked
package app.servicepro.media;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
