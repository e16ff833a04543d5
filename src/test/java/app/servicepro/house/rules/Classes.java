package app.servicepro.house.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled classes that the rules look at, read once. */
public final class Classes {
  /** Where the planted faults live: components with the names of real ones. */
  public static final String PLANTED_ROOT = "app.servicepro.house.planted";

  public static final JavaClasses MAIN =
      new ClassFileImporter().importPath(Path.of("target/classes"));
  public static final JavaClasses PLANTED =
      new ClassFileImporter()
          .importPath(Path.of("target/test-classes", PLANTED_ROOT.replace('.', '/')));

  private Classes() {}
}
