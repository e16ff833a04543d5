import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The least that a servlet can do: two bytes. The measure of what the server itself costs. */
@WebServlet("/")
public class Bare extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final byte[] TWO = {'o', 'k'};

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentLength(TWO.length);
    response.getOutputStream().write(TWO);
  }
}
