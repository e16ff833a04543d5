package app.servicepro.house.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A table of requirements: whether each is answered once, and names what is there. */
public final class Requirements {
  private static final int COLUMNS = 7;
  private static final Set<String> ANSWERS = Set.of("applies", "does not apply", "later", "open");

  private final Map<String, String> wanted = new LinkedHashMap<>();
  private final Collection<String> tests;
  private final Predicate<String> exists;
  private final Set<String> seen = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private Requirements(Collection<String> tests, Predicate<String> exists) {
    this.tests = tests;
    this.exists = exists;
  }

  /**
   * @param list lines of the table, the first with the names of its columns
   * @param wanted lines with id and level
   * @param tests names of classes
   * @param exists whether there is such a file
   */
  public static List<String> faults(
      List<String> list, List<String> wanted, Collection<String> tests, Predicate<String> exists) {
    var requirements = new Requirements(tests, exists);
    wanted.forEach(requirements::want);
    list.stream().skip(1).forEach(requirements::line);
    requirements.wanted.keySet().stream()
        .filter(id -> !requirements.seen.contains(id))
        .forEach(id -> requirements.faults.add(id + " is missing"));
    return requirements.faults;
  }

  private void want(String line) {
    int space = line.indexOf(' ');
    wanted.put(line.substring(0, space), line.substring(space + 1));
  }

  private void line(String line) {
    var cells = cells(line);
    if (cells.size() != COLUMNS) {
      faults.add("a line has " + cells.size() + " columns: " + line);
      return;
    }
    var id = cells.getFirst();
    place(id, cells.get(1));
    say(cells.get(2).isBlank(), id + " has no area");
    answer(id, cells.get(3), cells.get(5), cells.get(6));
    named(id, cells.get(4), cells.get(5));
  }

  private void place(String id, String level) {
    say(!seen.add(id), id + " is there twice");
    var rightLevel = wanted.get(id);
    say(rightLevel == null, id + " is not wanted");
    say(
        rightLevel != null && !rightLevel.equals(level),
        id + " has level " + level + ", not " + rightLevel);
  }

  private void answer(String id, String answer, String test, String reason) {
    say(!ANSWERS.contains(answer), id + " answers " + answer);
    boolean met = answer.equals("applies");
    say(met && test.isEmpty() && reason.isEmpty(), id + " applies without a test or a reason");
    say(
        !met && ANSWERS.contains(answer) && reason.isEmpty(),
        id + " is " + answer + " without a reason");
    say(
        !reason.isEmpty() && !reason.matches("[^.]+(\\.[^. ][^.]*)*\\."),
        id + " has a reason that is not one sentence");
  }

  private void named(String id, String where, String test) {
    say(!where.isEmpty() && !exists.test(where), id + " names " + where + ", which is not there");
    say(!test.isEmpty() && !tests.contains(test), id + " names " + test + ", which is not there");
  }

  private void say(boolean wrong, String fault) {
    if (wrong) {
      faults.add(fault);
    }
  }

  /** A comma between quotation marks is none. */
  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
