package app.servicepro.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Content;
import app.servicepro.support.SmallContent;
import app.servicepro.support.sheet.Stand;
import app.servicepro.support.sheet.Walker;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
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
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever themes and packs there are: the home page of each pair is looked at in English by day
 * and in Spanish by night. Of the other pages each pair shows two, in turn, so that every theme and
 * every pack has each of them.
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

  @Test
  @DisplayName("what cannot be read, used or seen on a phone is told")
  void planted(@TempDir Path folder) throws IOException {
    var small = SmallContent.in(folder);
    small.with(
        "themes/plain/sections/text.peb",
        """
        <main><h1 style="white-space: nowrap">{{ section.settings.headline }}
        {{ section.settings.headline }} {{ section.settings.headline }}</h1>
        <p style="color-scheme: light dark; background: light-dark(#fff, #000); color: light-dark(#ccc, #fff)">{{ site.name }}</p>
        <a href="/contact">{{ site.name }}</a><div style="width: 40rem"></div></main>
        """);

    try (var stand = Stand.open(small.read());
        var walker = Walker.of(stand)) {
      assertThat(walker.whole("plain", "sharpening", "/", ColorScheme.LIGHT))
          .anyMatch(f -> f.startsWith("plain sharpening /: is "))
          .anyMatch(f -> f.contains(" px high: <a href"))
          .anyMatch(f -> f.contains("cut off at "))
          .anyMatch(f -> f.contains("LIGHT color-contrast"));
      assertThat(walker.whole("plain", "sharpening", "/es/", ColorScheme.DARK))
          .noneMatch(f -> f.contains("color-contrast"));
    }
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
    stops.add(walker -> walker.whole(theme, pack, "/", ColorScheme.LIGHT));
    stops.add(walker -> walker.whole(theme, pack, "/es/", ColorScheme.DARK));
    var others = others(stand, theme, pack);
    var language = turn % 2 == 0 ? "/es" : "";
    var scheme = turn % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK;
    var one = language + others.get(turn % others.size());
    var another = language + others.get((turn + 2) % others.size());
    stops.add(walker -> walker.whole(theme, pack, one, scheme));
    stops.add(walker -> walker.layout(theme, pack, another));
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
