package app.servicepro.platform.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every page that a component has put into the dashboard. */
@ApplicationScoped
public class Menu {
  private static final Comparator<DashboardPage> ORDER =
      Comparator.comparing(DashboardPage::group)
          .thenComparingInt(DashboardPage::order)
          .thenComparing(DashboardPage::path);

  @Inject @Any private Instance<DashboardPage> plugged;
  private volatile @Nullable List<DashboardPage> all;

  /** Those that the viewer may open, advanced ones too, in the order of the menu. */
  public List<DashboardPage> of(Viewer viewer) {
    var known = all;
    if (known == null) {
      known = sorted(plugged.stream().toList());
      all = known;
    }
    return visible(known, viewer);
  }

  static List<DashboardPage> sorted(Collection<DashboardPage> pages) {
    return pages.stream().sorted(ORDER).toList();
  }

  static List<DashboardPage> visible(List<DashboardPage> pages, Viewer viewer) {
    return pages.stream().filter(page -> page.visibleTo(viewer)).toList();
  }
}
