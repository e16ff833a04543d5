package app.servicepro.media;

/**
 * A picture that has just been taken in.
 *
 * @param id 32 hexadecimal digits
 * @param name as the file was called
 * @param hash of the file
 * @param width as it will be shown
 */
public record NewPicture(String id, String name, String hash, int width, int height) {}
