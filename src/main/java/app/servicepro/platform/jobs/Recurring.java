package app.servicepro.platform.jobs;

import java.time.Duration;

/**
 * What happens again and again, at one of the servers at a time; a component's bean. It runs
 * outside a transaction and without a tenant. When it fails it is tried again at its next time.
 */
public interface Recurring {
  /** Known to all servers and shown to people: {@code limits-sweep}. */
  String name();

  /** The pause between one run and the next. */
  Duration every();

  void run() throws Exception;
}
