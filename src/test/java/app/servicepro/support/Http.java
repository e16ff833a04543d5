package app.servicepro.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A client that sends what it is told, however odd: any host name to 127.0.0.1, any method, path or
 * header, or bytes that are no HTTP at all. One connection per request.
 */
public final class Http {
  private static final int TIMEOUT_MILLIS = 30_000;

  private final int port;

  public Http(int port) {
    this.port = port;
  }

  /** Asks the tests' server. */
  public static Http ofTests() {
    return new Http(Integer.getInteger("test.http"));
  }

  public int port() {
    return port;
  }

  /**
   * @param headers lines like {@code "Accept-Language: es"}
   */
  public Answer get(String host, String path, String... headers) throws IOException {
    return send("GET", host, path, "", headers);
  }

  /**
   * @param form already encoded: {@code "name=Ana&car=VW"}
   */
  public Answer post(String host, String path, String form, String... headers) throws IOException {
    var all = new ArrayList<String>(List.of(headers));
    all.add("Content-Type: application/x-www-form-urlencoded");
    return send("POST", host, path, form, all.toArray(String[]::new));
  }

  /** The Host header carries the port, as a browser's does, unless the name brings its own. */
  public Answer send(String method, String host, String path, String body, String... headers)
      throws IOException {
    var request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    request.append("Host: ").append(host.contains(":") ? host : host + ":" + port).append("\r\n");
    for (var header : headers) {
      request.append(header).append("\r\n");
    }
    if (!body.isEmpty()) {
      var length = body.getBytes(StandardCharsets.UTF_8).length;
      request.append("Content-Length: ").append(length).append("\r\n");
    }
    request.append("Connection: close\r\n\r\n").append(body);
    return raw(request.toString());
  }

  /**
   * @param request everything from the request line on, line ends included; sent as UTF-8
   * @return status 0 when the server closed the connection without a word
   */
  public Answer raw(String request) throws IOException {
    return raw(request, new byte[0]);
  }

  /** A form with a file, as a browser sends it. */
  public Answer upload(String host, String path, String called, byte[] file, String... headers)
      throws IOException {
    var head =
        "--edge\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\nupload\r\n"
            + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + called
            + "\"\r\nContent-Type: image/jpeg\r\n\r\n";
    var body = new ByteArrayOutputStream();
    body.write(head.getBytes(StandardCharsets.UTF_8));
    body.write(file);
    body.write("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    var request =
        "POST %s HTTP/1.1\r\nHost: %s:%d\r\n%s\r\nContent-Length: %d\r\n"
            .formatted(path, host, port, String.join("\r\n", headers), body.size());
    return raw(
        request + "Content-Type: multipart/form-data; boundary=edge\r\nConnection: close\r\n\r\n",
        body.toByteArray());
  }

  private Answer raw(String request, byte[] body) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(body);
      socket.getOutputStream().flush();
      var in = socket.getInputStream();
      var status = line(in);
      var headers = new ArrayList<Map.Entry<String, String>>();
      for (var line = line(in); !line.isEmpty(); line = line(in)) {
        int colon = line.indexOf(':');
        headers.add(Map.entry(line.substring(0, colon), line.substring(colon + 1).strip()));
      }
      boolean hasBody = !request.startsWith("HEAD ");
      return Answer.of(status, headers, in, hasBody);
    }
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  /**
   * What came back; the body is unchunked, and unpacked in {@link #text}. Answers are not compared.
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Answer(int status, List<Map.Entry<String, String>> headers, byte[] body) {

    private static Answer of(
        String statusLine, List<Map.Entry<String, String>> headers, InputStream in, boolean hasBody)
        throws IOException {
      var parts = statusLine.split(" ", 3);
      int status = parts.length < 2 ? 0 : Integer.parseInt(parts[1]);
      var head = new Answer(status, List.copyOf(headers), new byte[0]);
      return hasBody && status != 0 ? new Answer(status, head.headers, head.read(in)) : head;
    }

    private byte[] read(InputStream in) throws IOException {
      if (header("Transfer-Encoding").orElse("").equalsIgnoreCase("chunked")) {
        return unchunked(in);
      }
      var length = header("Content-Length");
      if (status == 304 || status == 204) {
        return new byte[0];
      }
      return length.isPresent() ? in.readNBytes(Integer.parseInt(length.get())) : in.readAllBytes();
    }

    private static byte[] unchunked(InputStream in) throws IOException {
      var body = new ByteArrayOutputStream();
      for (int size = size(in); size > 0; size = size(in)) {
        body.write(in.readNBytes(size));
        line(in);
      }
      return body.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
      var text = line(in).replaceAll(";.*", "").strip();
      return text.isEmpty() ? 0 : Integer.parseInt(text, 16);
    }

    /** The first of that name, in any case. */
    public Optional<String> header(String name) {
      return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
      var wanted = name.toLowerCase(Locale.ROOT);
      return headers.stream()
          .filter(h -> h.getKey().toLowerCase(Locale.ROOT).equals(wanted))
          .map(Map.Entry::getValue)
          .toList();
    }

    public String text() throws IOException {
      return new String(plain(), StandardCharsets.UTF_8);
    }

    public byte[] plain() throws IOException {
      if (!header("Content-Encoding").orElse("").equals("gzip")) {
        return body;
      }
      try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
        return unpacked.readAllBytes();
      }
    }
  }
}
