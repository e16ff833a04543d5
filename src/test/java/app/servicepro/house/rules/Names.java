package app.servicepro.house.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names that say nothing, and interfaces that hide nothing. A service that a business sells may be
 * called {@code Service}; what merely serves may not.
 */
public final class Names {
  private static final Pattern EMPTY =
      Pattern.compile(".(Manager|Helper|Utils?|Impl|Service|DTO|Dto|Entity)$");

  private Names() {}

  public static List<String> empty(JavaClasses classes) {
    return classes.stream()
        .filter(type -> EMPTY.matcher(type.getSimpleName()).find())
        .map(type -> type.getName() + " is named after nothing in the trade")
        .sorted()
        .toList();
  }

  /**
   * Interfaces that exactly one class implements. An {@code spi} may wait for its second
   * implementation, and lambdas cannot be counted, so what is meant for them says
   * {@code @FunctionalInterface}.
   */
  public static List<String> lonely(JavaClasses classes) {
    return classes.stream()
        .filter(type -> type.isInterface() && !type.isAnnotation())
        .filter(type -> !type.getPackageName().endsWith(".spi"))
        .filter(type -> !type.isAnnotatedWith(FunctionalInterface.class))
        .filter(type -> implementations(type) == 1)
        .map(type -> type.getName() + " has one implementation: the class is enough")
        .sorted()
        .toList();
  }

  private static long implementations(JavaClass type) {
    return type.getAllSubclasses().stream().filter(c -> !c.isInterface()).count();
  }
}
