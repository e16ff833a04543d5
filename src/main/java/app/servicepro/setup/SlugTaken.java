package app.servicepro.setup;

/** An address that another business has, or nobody may have. */
public class SlugTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SlugTaken(String slug) {
    super(slug + " is not free");
  }
}
