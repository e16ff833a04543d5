package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Open;
import app.servicepro.platform.access.SignedIn;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccessTest {
  private static final List<Class<? extends java.lang.annotation.Annotation>> WORDS =
      List.of(Open.class, SignedIn.class, Needs.class);

  @Test
  @DisplayName("every route says whom it is for")
  void shippedRoutes() {
    var routes = new ClassFileImporter().importPath("target/classes");

    assertThat(mute(routes.stream())).isEmpty();
  }

  @Test
  @DisplayName("a route that does not say whom it is for is named")
  void planted() {
    var routes = new ClassFileImporter().importClasses(Mute.class);

    assertThat(mute(routes.stream())).containsExactly("Mute.read");
  }

  static class Mute {
    @jakarta.ws.rs.GET
    public String read() {
      return "";
    }
  }

  private static List<String> mute(Stream<JavaClass> classes) {
    return classes
        .flatMap(c -> c.getMethods().stream())
        .filter(m -> m.isMetaAnnotatedWith(HttpMethod.class))
        .filter(m -> !speaks(m))
        .map(m -> m.getOwner().getSimpleName() + "." + m.getName())
        .toList();
  }

  private static boolean speaks(JavaMethod method) {
    return WORDS.stream()
        .anyMatch(w -> method.isAnnotatedWith(w) || method.getOwner().isAnnotatedWith(w));
  }
}
