package app.servicepro.platform.documents;

import java.util.List;
import java.util.UUID;

/**
 * What somebody did in one go.
 *
 * @param id made by whoever sends it: the same edit sent twice is applied once
 * @param client which browser tab, so that undo takes back what was done there
 */
public record Edit(UUID id, String client, List<Change> changes) {
  public Edit {
    changes = List.copyOf(changes);
  }
}
