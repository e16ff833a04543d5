package app.servicepro.platform.http;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Pages and lists of resources go out compressed, quickly rather than small: each is made for one
 * reader.
 */
@Provider
public class Compressed implements WriterInterceptor {
  private static final Set<String> TEXTS = Set.of("html", "csv");
  private static final int LEVEL = 4;
  private static final int BUFFER = 8192;

  @Context private @Nullable HttpHeaders asked;

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    var headers = context.getHeaders();
    if (!text(context.getMediaType()) || headers.containsKey("Content-Encoding")) {
      context.proceed();
      return;
    }
    headers.putSingle("Vary", "Accept-Encoding");
    if (asked == null || !Sender.takesGzip(asked.getHeaderString("Accept-Encoding"))) {
      context.proceed();
      return;
    }
    headers.putSingle("Content-Encoding", "gzip");
    headers.remove("Content-Length");
    zipped(context);
  }

  private static void zipped(WriterInterceptorContext context) throws IOException {
    var plain = context.getOutputStream();
    var zip = new Gzip(plain);
    context.setOutputStream(zip);
    context.proceed();
    zip.finish();
    context.setOutputStream(plain);
  }

  private static boolean text(@Nullable MediaType type) {
    return type != null && type.getType().equals("text") && TEXTS.contains(type.getSubtype());
  }

  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(LEVEL);
    }
  }
}
