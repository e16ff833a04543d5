package app.servicepro.support;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Open;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.SignedIn;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every route of the running application, read from its resources. */
public final class Routes {
  private static final String ID = "01980000-0000-7000-8000-0000000000ff";

  private Routes() {}

  /**
   * A route, and whom it is for.
   *
   * @param path with an id that nothing has wherever it takes one
   * @param takes the type of what is sent to it
   * @param needs one of these; none when it needs no permission
   * @param feature that the plan must hold; "" when it needs none
   */
  public record Route(
      String method,
      String path,
      String takes,
      boolean open,
      boolean signedIn,
      List<Permission> needs,
      String feature) {
    public boolean reads() {
      return method.equals("GET") || method.equals("HEAD");
    }
  }

  public static List<Route> of(BeanManager beans) {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(Bean::getBeanClass)
        .filter(type -> type.isAnnotationPresent(Path.class))
        .distinct()
        .flatMap(Routes::of)
        .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
        .toList();
  }

  private static Stream<Route> of(Class<?> resource) {
    return Arrays.stream(resource.getMethods())
        .flatMap(method ->
            Arrays.stream(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> route(verb.value(), resource, method)));
  }

  private static Route route(String verb, Class<?> resource, Method method) {
    var own = method.getAnnotation(Path.class);
    var path =
        (resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value()))
            .replaceAll("\\{[^{}]*(\\{[^}]*}[^{}]*)*}", ID)
            .replaceAll("/+", "/");
    boolean speaks =
        method.isAnnotationPresent(Open.class)
            || method.isAnnotationPresent(SignedIn.class)
            || method.isAnnotationPresent(Needs.class);
    var says = speaks ? method : resource;
    var needs = says.getAnnotation(Needs.class);
    return new Route(
        verb,
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path,
        takes(resource, method),
        says.isAnnotationPresent(Open.class),
        says.isAnnotationPresent(SignedIn.class),
        needs == null ? List.of() : List.of(needs.value()),
        needs == null ? "" : needs.feature());
  }

  private static String takes(Class<?> resource, Method method) {
    var own = method.getAnnotation(Consumes.class);
    var says = own == null ? resource.getAnnotation(Consumes.class) : own;
    return says == null ? MediaType.APPLICATION_FORM_URLENCODED : says.value()[0];
  }
}
