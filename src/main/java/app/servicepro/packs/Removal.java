package app.servicepro.packs;

import app.servicepro.platform.documents.Change;
import java.util.List;

/**
 * What goes when a pack is taken off.
 *
 * @param changes what came from the pack and nobody has edited
 * @param stays what came from it and was edited: {@code services/services/full-detail}
 */
public record Removal(List<Change> changes, List<String> stays) {}
