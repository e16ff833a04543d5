package app.servicepro.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Content;
import app.servicepro.support.sheet.Stand;
import app.servicepro.support.sheet.Walker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever themes and packs there are: the home page of each pair in both languages is looked at
 * whole. Of the other pages every pair's are laid out, and one is looked at whole, in turn, so that
 * every theme and every pack has each of them.
 */
@Tag("browser")
class EveryThemeCarriesEveryPackIT {
  private static final Content CONTENT = Content.read(Path.of("."));
  private static final int WALKERS = 2;

  @Test
  @DisplayName(
      "every theme carries every pack on a phone: nothing is cut off, thumbs fit, axe is content"
          + " by day and by night")
  void walk() throws Exception {
    var faults = new ConcurrentSkipListSet<String>();
    try (var stand = Stand.open(CONTENT);
        var threads = Executors.newFixedThreadPool(WALKERS)) {
      var stops = new ConcurrentLinkedQueue<>(stops(stand));
      var walk = Executors.callable(() -> walk(stand, stops, faults));
      for (var done : threads.invokeAll(Collections.nCopies(WALKERS, walk))) {
        done.get();
      }
    }

    assertThat(faults).isEmpty();
  }

  private static void walk(
      Stand stand, Queue<Function<Walker, List<String>>> stops, Set<String> faults) {
    try (var walker = Walker.of(stand)) {
      for (var stop = stops.poll(); stop != null; stop = stops.poll()) {
        faults.addAll(stop.apply(walker));
      }
    }
  }

  private static List<Function<Walker, List<String>>> stops(Stand stand) {
    var stops = new ArrayList<Function<Walker, List<String>>>();
    var themes = CONTENT.themes().keySet().stream().sorted().toList();
    var packs = CONTENT.packs().keySet().stream().sorted().toList();
    for (int t = 0; t < themes.size(); t++) {
      for (int p = 0; p < packs.size(); p++) {
        stops.addAll(stops(stand, themes.get(t), packs.get(p), t + p));
      }
    }
    return stops;
  }

  private static List<Function<Walker, List<String>>> stops(
      Stand stand, String theme, String pack, int turn) {
    var stops = new ArrayList<Function<Walker, List<String>>>();
    stops.add(walker -> walker.whole(theme, pack, "/"));
    stops.add(walker -> walker.whole(theme, pack, "/es/"));
    var others = others(stand, theme, pack);
    for (int i = 0; i < others.size(); i++) {
      var path = ((turn + i) % 2 == 0 ? "/es" : "") + others.get(i);
      stops.add(
          i == turn % others.size()
              ? walker -> walker.whole(theme, pack, path)
              : walker -> walker.layout(theme, pack, path));
    }
    return stops;
  }

  private static List<String> others(Stand stand, String theme, String pack) {
    var service =
        stand.site(theme, pack).addresses().stream()
            .filter(address -> address.startsWith("/services/"))
            .findFirst()
            .orElseThrow();
    return List.of("/services", service, "/about", "/faq", "/contact");
  }
}
