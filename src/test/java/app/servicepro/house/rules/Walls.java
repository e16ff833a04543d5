package app.servicepro.house.rules;

import app.servicepro.platform.BusinessComponent;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who may use whom. A component is a package directly below the root; its neighbours see its root
 * package and its {@code spi}, if they declare the call and stand on the same floor or a higher
 * one. {@code platform} is open to all and knows nobody.
 */
public final class Walls {
  private static final String GROUND = "platform";

  private final String root;
  private final List<Set<String>> floors;
  private final Map<String, String> vendors;

  /**
   * @param floors lowest first, the ground left out
   * @param vendors a package prefix, and the name of the only package that may know it
   */
  public Walls(String root, List<Set<String>> floors, Map<String, String> vendors) {
    this.root = root;
    this.floors = floors;
    this.vendors = vendors;
  }

  public List<String> faults(JavaClasses classes) {
    var found = new TreeSet<String>();
    var calls = new TreeMap<String, Set<String>>();
    for (var from : classes) {
      for (var call : from.getDirectDependenciesFromSelf()) {
        judge(call, classes, calls).forEach(found::add);
      }
      if (floor(component(from)) < 0) {
        found.add(component(from) + " stands on no floor");
      }
    }
    circles(calls).forEach(found::add);
    return List.copyOf(found);
  }

  private List<String> judge(Dependency call, JavaClasses classes, Map<String, Set<String>> calls) {
    var from = component(call.getOriginClass());
    var target = call.getTargetClass().getBaseComponentType();
    if (!target.getPackageName().startsWith(root + ".")) {
      return vendor(call, target);
    }
    var to = component(target);
    if (from.equals(to) || to.equals(GROUND)) {
      return List.of();
    }
    calls.computeIfAbsent(from, c -> new TreeSet<>()).add(to);
    var faults = new ArrayList<String>();
    var who = call.getOriginClass().getName() + " -> " + target.getName() + ": ";
    if (from.equals(GROUND)) {
      faults.add(who + "platform knows nobody");
    } else if (!mayCall(classes, from).contains(to)) {
      faults.add(who + to + " is not in mayCall of " + from);
    }
    if (floor(to) > floor(from)) {
      faults.add(who + "a call goes up");
    }
    if (!visible(target, to)) {
      faults.add(who + "only the root package and spi of a component are visible");
    }
    return faults;
  }

  private List<String> vendor(Dependency call, JavaClass target) {
    var here = call.getOriginClass().getPackageName() + ".";
    return vendors.entrySet().stream()
        .filter(v -> (target.getPackageName() + ".").startsWith(v.getKey() + "."))
        .filter(v -> !here.contains("." + v.getValue() + "."))
        .map(v -> call.getOriginClass().getName() + " knows " + v.getKey())
        .toList();
  }

  private boolean visible(JavaClass target, String component) {
    var home = root + "." + component;
    var where = target.getPackageName();
    return where.equals(home) || where.equals(home + ".spi");
  }

  private String component(JavaClass type) {
    var inside = (type.getPackageName() + ".").substring(root.length() + 1);
    return inside.substring(0, Math.max(0, inside.indexOf('.')));
  }

  private int floor(String component) {
    if (component.equals(GROUND)) {
      return 0;
    }
    for (int i = 0; i < floors.size(); i++) {
      if (floors.get(i).contains(component)) {
        return i + 1;
      }
    }
    return -1;
  }

  private Set<String> mayCall(JavaClasses classes, String component) {
    var home = root + "." + component;
    return classes.containPackage(home)
        ? classes
            .getPackage(home)
            .tryGetAnnotationOfType(BusinessComponent.class)
            .map(c -> Arrays.stream(c.mayCall()).collect(Collectors.toSet()))
            .orElse(Set.of())
        : Set.of();
  }

  private static List<String> circles(Map<String, Set<String>> calls) {
    return calls.keySet().stream()
        .filter(start -> reachable(start, calls).contains(start))
        .map(start -> start + " stands in a circle of calls")
        .toList();
  }

  private static Set<String> reachable(String start, Map<String, Set<String>> calls) {
    var seen = new TreeSet<String>();
    var open = new ArrayList<>(calls.getOrDefault(start, Set.of()));
    while (!open.isEmpty()) {
      var next = open.removeLast();
      if (seen.add(next)) {
        open.addAll(calls.getOrDefault(next, Set.of()));
      }
    }
    return seen;
  }
}
