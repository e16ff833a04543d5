package app.servicepro.platform.jobs.spi;

import jakarta.json.JsonObject;

/**
 * A kind of job; a component's bean. It runs outside a transaction, with the tenant of the one who
 * added it, as the system itself ({@code Actor.SYSTEM}), and may run twice without harm: a server
 * may die after the work and before it was noted.
 */
public interface Work {
  /** The name by which jobs ask for it, and people know it: {@code mail}. */
  String kind();

  /**
   * Does it. Whatever it throws is the reason why it is tried again, after a pause, three times in
   * all; then it waits for a person.
   */
  void run(JsonObject data) throws Exception;
}
