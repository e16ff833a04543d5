package app.servicepro.media;

import java.util.List;

/**
 * Some of the pictures that were looked for.
 *
 * @param total how many there are
 */
public record FoundPictures(List<PictureFacts> pictures, long total) {}
