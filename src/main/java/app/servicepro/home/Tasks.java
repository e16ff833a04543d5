package app.servicepro.home;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.dashboard.Card;
import app.servicepro.platform.dashboard.NextStep;
import app.servicepro.platform.dashboard.NextSteps;
import app.servicepro.platform.dashboard.SetupCards;
import app.servicepro.platform.dashboard.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What all components together say about setting up and about what is next, for one viewer. */
@ApplicationScoped
public class Tasks {
  private static final System.Logger LOG = System.getLogger(Tasks.class.getName());

  @Inject @Any private Instance<NextSteps> steps;
  @Inject @Any private Instance<SetupCards> cards;

  /** The steps that the viewer may take, the most urgent first. */
  public List<NextStep> next(Viewer viewer) {
    return sorted(steps.stream().flatMap(s -> safely(s)), viewer);
  }

  /** The cards that the viewer may open, in order. */
  public List<Card> cards(Viewer viewer) {
    return sortedCards(cards.stream().flatMap(c -> c.cards().stream()), viewer);
  }

  static List<NextStep> sorted(Stream<NextStep> all, Viewer viewer) {
    return all.filter(step -> viewer.may(step.needs()))
        .filter(step -> works(viewer) || step.needs() == Permission.HOME_VIEW)
        .sorted(Comparator.comparing(NextStep::urgency))
        .toList();
  }

  static List<Card> sortedCards(Stream<Card> all, Viewer viewer) {
    return all.filter(card -> viewer.may(card.needs()))
        .sorted(Comparator.comparingInt(Card::order))
        .toList();
  }

  /** While a business is suspended, only what concerns the viewer's own account can be done. */
  private static boolean works(Viewer viewer) {
    return viewer.portal() != Portal.TENANT || viewer.features().contains("work");
  }

  /** Advice that cannot be given must not cost the page. */
  private static Stream<NextStep> safely(NextSteps source) {
    try {
      return source.steps().stream();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "STEPS-FAILED " + source.getClass().getName(), e);
      return Stream.of();
    }
  }
}
