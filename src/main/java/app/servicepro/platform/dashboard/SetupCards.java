package app.servicepro.platform.dashboard;

import java.util.List;

/**
 * What a component contributes to setting up a business: found by CDI, asked for the bound tenant
 * and the current viewer. The home page shows what the viewer may see.
 */
public interface SetupCards {
  List<Card> cards();
}
