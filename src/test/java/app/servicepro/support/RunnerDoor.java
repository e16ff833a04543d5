package app.servicepro.support;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/**
 * Lets Arquillian's calls into the server before the application's first filter, which answers
 * every path of every host itself.
 */
@WebListener
public class RunnerDoor implements ServletContextListener {
  private static final String RUNNER = "ArquillianServletRunnerEE9";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var context = event.getServletContext();
    context
        .addFilter(
            "runner",
            (request, response, chain) ->
                context.getNamedDispatcher(RUNNER).forward(request, response))
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/" + RUNNER);
  }
}
