package app.servicepro.platform.stencil.read;

import app.servicepro.platform.stencil.Faulty;
import java.util.Map;
import java.util.Set;

/** What Pebble has and the subset has not, and what there is instead. */
final class Refused {
  static final Set<String> TAGS = Set.of("if", "for", "include");

  private static final Map<String, String> TAG_HINTS =
      Map.ofEntries(
          Map.entry("set", "hint.set"),
          Map.entry("macro", "hint.snippet"),
          Map.entry("import", "hint.snippet"),
          Map.entry("from", "hint.snippet"),
          Map.entry("embed", "hint.snippet"),
          Map.entry("extends", "hint.one-section"),
          Map.entry("block", "hint.one-section"),
          Map.entry("section", "hint.one-section"),
          Map.entry("filter", "hint.filter-tag"),
          Map.entry("autoescape", "hint.escaped"),
          Map.entry("cache", "hint.cached"),
          Map.entry("parallel", "hint.cached"),
          Map.entry("flush", "hint.cached"),
          Map.entry("verbatim", "hint.verbatim"));

  private static final Map<String, String> SIGN_HINTS =
      Map.ofEntries(
          Map.entry("~", "hint.side-by-side"),
          Map.entry("+", "hint.no-sums"),
          Map.entry("-", "hint.no-sums"),
          Map.entry("*", "hint.no-sums"),
          Map.entry("/", "hint.no-sums"),
          Map.entry("%", "hint.no-sums"),
          Map.entry("..", "hint.lists"),
          Map.entry("[", "hint.dots"),
          Map.entry("{", "hint.no-maps"),
          Map.entry("(", "hint.no-calls"),
          Map.entry("contains", "hint.compare"),
          Map.entry("matches", "hint.compare"),
          Map.entry("equals", "hint.equals"),
          Map.entry("??", "hint.default"),
          Map.entry("&&", "hint.and-or"),
          Map.entry("||", "hint.and-or"),
          Map.entry("!", "hint.and-or"),
          Map.entry("=", "hint.equals"));

  private static final Map<String, String> FILTER_HINTS =
      Map.of(
          "raw", "hint.escaped",
          "escape", "hint.escaped",
          "e", "hint.escaped",
          "date", "hint.formatted",
          "numberformat", "hint.formatted",
          "replace", "hint.filters",
          "slice", "hint.abbreviate");

  private Refused() {}

  static Faulty tag(Token tag) {
    return TAG_HINTS.containsKey(tag.text())
        ? Faulty.at(tag.place(), "fault.tag", tag.text(), TAG_HINTS.get(tag.text()))
        : Unknown.name(tag.place(), "fault.tag", tag.text(), TAGS);
  }

  static Faulty sign(Token sign) {
    return Faulty.at(
        sign.place(), "fault.sign", sign.text(), SIGN_HINTS.getOrDefault(sign.text(), null));
  }

  static Faulty filter(Token filter) {
    return FILTER_HINTS.containsKey(filter.text())
        ? Faulty.at(filter.place(), "fault.filter", filter.text(), FILTER_HINTS.get(filter.text()))
        : Unknown.name(filter.place(), "fault.filter", filter.text(), Filter.words());
  }
}
