package app.servicepro.editor.web;

import app.servicepro.platform.dashboard.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Which tab of the browser asks: its script says so; without one, a session is one tab. */
@RequestScoped
public class Tab {
  private static final String HEADER = "X-Editor";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,40}");

  @Inject private HttpServletRequest request;

  String client() {
    var said = request.getHeader(HEADER);
    return said != null && NAME.matcher(said).matches()
        ? said
        : Viewer.required().session().toString();
  }
}
