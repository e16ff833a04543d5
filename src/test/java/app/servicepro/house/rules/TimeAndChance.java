package app.servicepro.house.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What time it is and what chance decides is handed in, so that a test can decide it. */
public final class TimeAndChance {
  private static final Set<String> SOURCES =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.util.Random.<init>",
          "java.security.SecureRandom.<init>",
          "java.security.SecureRandom.getInstanceStrong",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system");

  private TimeAndChance() {}

  /**
   * @param allowed the packages that may ask the machine
   */
  public static List<String> faults(JavaClasses classes, Set<String> allowed) {
    return classes.stream()
        .filter(Predicate.not(c -> allowed.contains(c.getPackageName())))
        .flatMap(TimeAndChance::uses)
        .sorted()
        .distinct()
        .toList();
  }

  private static Stream<String> uses(JavaClass type) {
    return type.getCodeUnits().stream()
        .flatMap(TimeAndChance::accesses)
        .filter(TimeAndChance::asksTheMachine)
        .map(a -> type.getName() + " uses " + name(a));
  }

  private static Stream<JavaCodeUnitAccess<?>> accesses(JavaCodeUnit unit) {
    return Stream.of(
            unit.getMethodCallsFromSelf(),
            unit.getConstructorCallsFromSelf(),
            unit.getMethodReferencesFromSelf(),
            unit.getConstructorReferencesFromSelf())
        .flatMap(Set::stream);
  }

  private static boolean asksTheMachine(JavaCodeUnitAccess<?> access) {
    var target = access.getTarget();
    boolean now =
        target.getName().equals("now")
            && target.getOwner().getPackageName().equals("java.time")
            && target.getRawParameterTypes().stream()
                .noneMatch(p -> p.getSimpleName().equals("Clock"));
    return now || SOURCES.contains(name(access));
  }

  private static String name(JavaCodeUnitAccess<?> access) {
    var target = access.getTarget();
    var method =
        target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME) ? "<init>" : target.getName();
    return target.getOwner().getName() + "." + method;
  }
}
