package app.servicepro.pages;

/** A form that was filled in from what is not there any more: somebody else was quicker. */
public class Outdated extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Outdated(String what) {
    super(what + " has changed meanwhile");
  }
}
