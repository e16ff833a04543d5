package app.servicepro.platform.documents;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of changes.
 *
 * @param documents as they are now, by name
 * @param done the changes that had an effect, in their order
 * @param inverse what takes them back, in the order to apply it
 * @param conflicts the changes that were left out
 */
public record Outcome(
    Map<String, JsonObject> documents,
    List<Change> done,
    List<Change> inverse,
    List<Conflict> conflicts) {

  /** The names of the documents that are not what they were. */
  public Set<String> touched() {
    return done.stream().map(Change::doc).collect(Collectors.toUnmodifiableSet());
  }
}
