package app.servicepro.house.rules;

import java.util.List;
import java.util.regex.Pattern;

/** A test that does not run is worse than none: it looks like one. */
public final class SwitchedOff {
  private static final Pattern MARK =
      Pattern.compile("^\\s*@(Disabled|Ignore)\\b", Pattern.MULTILINE);

  private SwitchedOff() {}

  public static List<String> faults(List<Source> tests) {
    return tests.stream()
        .flatMap(test ->
            MARK.matcher(test.text())
                .results()
                .map(m -> "%s:%d is switched off".formatted(test.path(), test.line(m.end()))))
        .toList();
  }
}
