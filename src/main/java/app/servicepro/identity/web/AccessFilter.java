package app.servicepro.identity.web;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Open;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.access.SignedIn;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request through to its resource: everybody's where it says so, else only those who may. A
 * resource that does not say whom it is for is for nobody.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {
  private static final System.Logger LOG = System.getLogger(AccessFilter.class.getName());

  @Context private ResourceInfo resource;
  @Inject private Screens screens;
  @Inject private Returns returns;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (has(Open.class)) {
      return;
    }
    var viewer = Viewer.current();
    if (viewer.isEmpty()) {
      request.abortWith(returns.toSignIn(request));
    } else if (!allowed(viewer.get())) {
      LOG.log(
          System.Logger.Level.INFO,
          "ACCESS-REFUSED {0} {1} to {2}",
          request.getMethod(),
          request.getUriInfo().getRequestUri().getRawPath(),
          viewer.get().person());
      request.abortWith(elsewhere(viewer.get(), request));
    }
  }

  private boolean allowed(Viewer viewer) {
    var needs = find(Needs.class);
    if (needs == null) {
      return has(SignedIn.class);
    }
    return may(viewer, needs)
        && (needs.feature().isEmpty() || viewer.features().contains(needs.feature()));
  }

  private static boolean may(Viewer viewer, Needs needs) {
    return Arrays.stream(needs.value()).anyMatch(viewer::may);
  }

  /** The front page of somewhere else leads home; anything else is refused. */
  private Response elsewhere(Viewer viewer, ContainerRequestContext request) {
    var path = "/" + request.getUriInfo().getPath().replaceAll("^/+", "");
    boolean front = path.equals("/dashboard") || path.equals("/platform");
    var home = home(viewer);
    if (front && !home.equals(path) && request.getMethod().equals("GET")) {
      return Screens.seeOther(home);
    }
    var needs = find(Needs.class);
    boolean plan =
        needs != null && may(viewer, needs) && !viewer.features().contains(needs.feature());
    return plan ? screens.upgrade() : screens.failure(403);
  }

  static String home(Viewer viewer) {
    if (viewer.place() == null) {
      return "/dashboard/open";
    }
    return viewer.portal() == Portal.PLATFORM ? "/platform" : "/dashboard";
  }

  private boolean has(Class<? extends Annotation> annotation) {
    return find(annotation) != null;
  }

  /** The method's own word counts; its class speaks only for methods that say nothing. */
  private <A extends Annotation> @Nullable A find(Class<A> wanted) {
    var method = resource.getResourceMethod();
    boolean speaks =
        method.isAnnotationPresent(Open.class)
            || method.isAnnotationPresent(SignedIn.class)
            || method.isAnnotationPresent(Needs.class);
    return speaks
        ? method.getAnnotation(wanted)
        : resource.getResourceClass().getAnnotation(wanted);
  }
}
