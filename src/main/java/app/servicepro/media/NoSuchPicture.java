package app.servicepro.media;

/** There is none, or none any more, or it is another tenant's. */
public class NoSuchPicture extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchPicture(String id) {
    super("no picture " + id);
  }
}
