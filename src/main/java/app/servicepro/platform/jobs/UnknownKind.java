package app.servicepro.platform.jobs;

/** This server knows no {@link app.servicepro.platform.jobs.spi.Work} of that kind. */
public class UnknownKind extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownKind(String kind) {
    super("this server knows no job of the kind " + kind);
  }
}
