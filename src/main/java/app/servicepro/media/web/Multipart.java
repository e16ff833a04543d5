package app.servicepro.media.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.AbstractRequestContext;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;

/**
 * A form with a file, read as it comes: nothing of it is kept in memory, and no more of it is read
 * than the reader of the file wants.
 */
final class Multipart extends AbstractFileUpload<Void, DiskFileItem, DiskFileItemFactory> {
  /** A file of 15 MB and what stands around it. */
  static final long MOST_BYTES = 16L << 20;

  private static final int MOST_PARTS = 10;

  private Multipart() {}

  /** Does something with a file while it comes. */
  @FunctionalInterface
  interface Reader<T, X extends Exception> {
    T read(InputStream in, String called) throws IOException, X;
  }

  static boolean is(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(MULTIPART_FORM_DATA);
  }

  /**
   * The first file of that name.
   *
   * @return empty when there is none, or nobody chose one
   */
  static <T, X extends Exception> Optional<T> file(
      HttpServletRequest request, String name, Reader<T, X> reader) throws IOException, X {
    var parts = new Multipart().getItemIterator(new Asked(request));
    for (int i = 0; i < MOST_PARTS && parts.hasNext(); i++) {
      var part = parts.next();
      var called = Objects.requireNonNullElse(part.getName(), "");
      if (!part.isFormField() && name.equals(part.getFieldName()) && !called.isEmpty()) {
        return Optional.of(reader.read(part.getInputStream(), called));
      }
    }
    return Optional.empty();
  }

  @Override
  public FileItemInputIterator getItemIterator(Void unused) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, List<DiskFileItem>> parseParameterMap(Void unused) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<DiskFileItem> parseRequest(Void unused) {
    throw new UnsupportedOperationException();
  }

  /** The request as the library wants to see it. */
  private static final class Asked extends AbstractRequestContext<HttpServletRequest>
      implements RequestContext {
    Asked(HttpServletRequest request) {
      super(request::getHeader, request::getContentLengthLong, request);
    }

    @Override
    public String getCharacterEncoding() {
      return "UTF-8";
    }

    @Override
    public String getContentType() {
      return Objects.requireNonNullElse(getRequest().getContentType(), "");
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return getRequest().getInputStream();
    }
  }
}
