package app.servicepro.pages.web;

import app.servicepro.media.PictureFiles;
import app.servicepro.platform.http.Sender;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code /media/<picture>/<width>} on a site's host: most of them from memory. */
@ApplicationScoped
public class PicturePaths {
  static final String ROOT = "/media/";

  private static final System.Logger LOG = System.getLogger(PicturePaths.class.getName());
  private static final Pattern PATH = Pattern.compile("/media/([0-9a-f]{32})/([1-9][0-9]{0,4})");
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String NOT_FOR_LONG = "public, max-age=2";

  @Inject private PictureFiles files;

  void send(TenantId tenant, HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    var asked = PATH.matcher(path);
    if (!asked.matches()) {
      SiteFilter.send(request, response, SmallPage.NOT_FOUND.page());
      return;
    }
    try {
      var found =
          files.find(
              tenant,
              asked.group(1),
              Integer.parseInt(asked.group(2)),
              takesWebp(request.getHeader("Accept")));
      if (found.isEmpty()) {
        SiteFilter.send(request, response, SmallPage.NOT_FOUND.page());
        return;
      }
      var caching = found.get().lasting() ? FOR_EVER : NOT_FOR_LONG;
      response.setHeader("Vary", "Accept");
      Sender.send(request, response, 200, found.get().body(), caching);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "PICTURE-FAILED tenant=" + tenant + " " + path, e);
      SiteFilter.send(request, response, SmallPage.UNAVAILABLE.page());
    }
  }

  private static boolean takesWebp(@Nullable String accept) {
    return accept != null && accept.contains("image/webp");
  }
}
