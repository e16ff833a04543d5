package app.servicepro.platform.jobs;

/** A job threw; the cause is what matters. */
class JobFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JobFailed(Exception cause) {
    super(cause);
  }
}
