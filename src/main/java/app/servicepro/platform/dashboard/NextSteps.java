package app.servicepro.platform.dashboard;

import java.util.List;

/**
 * What a component finds that somebody should do next: found by CDI, asked for the bound tenant and
 * the current viewer. Nothing to do is an empty list.
 */
public interface NextSteps {
  List<NextStep> steps();
}
