package app.servicepro.support;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody of the demo world who has signed in, without a browser. */
public final class Member {
  public static final String HOST = "app.localhost";
  private static final int LETTER_TRIES = 100;
  private static final long PAUSE_NANOS = 100_000_000;
  private static final String OURS = "Sec-Fetch-Site: same-origin";

  private final Http http = Http.ofTests();
  private final String cookie;

  private Member(String cookie) {
    this.cookie = cookie;
  }

  public static Member of(String email) throws IOException {
    var door = Http.ofTests().post(HOST, "/sign-in/demo", "as=" + email, OURS);
    var set = door.header("Set-Cookie").orElseThrow(() -> new IOException("no door: " + email));
    return new Member("Cookie: " + set.replaceAll(";.*", ""));
  }

  /** The same person after an answer that led her elsewhere with another session. */
  public Member with(Http.Answer answer) {
    return answer
        .header("Set-Cookie")
        .map(set -> new Member("Cookie: " + set.replaceAll(";.*", "")))
        .orElse(this);
  }

  /** Somebody new, who signs up and opens a business of that name; its slug is made of it. */
  public static Member opening(String business) throws IOException {
    var email = business.toLowerCase(Locale.ROOT) + "@opened.example";
    var visitor = new Member("Cookie: none=");
    visitor.post("/sign-up", Map.of("name", "Opal Opener", "email", email, "language", "en"));
    var link = visitor.letter(email);
    var owner = visitor.after(visitor.post(link, Map.of("password", "ten tin trumpets toot")));
    var wanted =
        Map.of(
            "name", business,
            "city", "Omaha",
            "pack", "lawn-care",
            "slug", "",
            "language", "en",
            "zone", "America/Chicago");
    return owner.after(owner.post("/dashboard/open", wanted));
  }

  /** The path in the newest letter to that address, once it is there. */
  private String letter(String to) throws IOException {
    for (int i = 0; i < LETTER_TRIES; i++) {
      for (var letter : page("/demo/mail").select(".letters li")) {
        var link = letter.selectFirst(".acts a");
        if (link != null && letter.text().contains(to)) {
          return link.attr("href").replaceFirst("^https?://[^/]+", "");
        }
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    throw new IOException("no letter to " + to);
  }

  private Member after(Http.Answer answer) throws IOException {
    var set = answer.header("Set-Cookie");
    if (answer.status() != 303) {
      throw new IOException("not gone through: " + answer.status() + " " + answer.text());
    }
    return set.map(c -> new Member("Cookie: " + c.replaceAll(";.*", ""))).orElse(this);
  }

  /** What a browser of hers would send. */
  public String cookie() {
    return cookie.replaceFirst("Cookie: servicepro=", "");
  }

  public Http.Answer get(String path) throws IOException {
    return http.get(HOST, path, cookie);
  }

  public Http.Answer post(String path, Map<String, String> fields) throws IOException {
    return http.post(HOST, path, encoded(fields), OURS, cookie);
  }

  /**
   * Sends a picture to her library.
   *
   * @param called the name of the file
   * @param accept {@code application/json} as a script does, or {@code text/html}
   */
  public Http.Answer upload(String called, byte[] file, String accept) throws IOException {
    return http.upload(HOST, "/dashboard/media", called, file, OURS, cookie, "Accept: " + accept);
  }

  public Document page(String path) throws IOException {
    return Jsoup.parse(get(path).text(), "http://" + HOST + path);
  }

  /** Every page that links lead to, one for each kind: of several with an id the first. */
  public List<String> pages(String start) throws IOException {
    var found = new LinkedHashMap<String, String>();
    var waiting = new ArrayDeque<String>(List.of(start));
    while (!waiting.isEmpty()) {
      var path = waiting.poll();
      if (found.putIfAbsent(kind(path), path) == null && html(path)) {
        for (var link : page(path).select("a[href]")) {
          if (link.attr("href").matches("/(dashboard|platform|account)(/[^?#.]*)?")) {
            waiting.add(link.attr("href"));
          }
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  /** What a browser would send with a form as it stands. */
  public static Map<String, String> fields(Element form) {
    var fields = new LinkedHashMap<String, String>();
    for (var input : form.select("input[name], textarea[name], select[name]")) {
      var type = input.attr("type");
      if (type.matches("checkbox|radio") && !input.hasAttr("checked")) {
        continue;
      }
      var chosen = input.selectFirst("option[selected]");
      var value =
          switch (input.tagName()) {
            case "textarea" -> input.wholeText();
            case "select" -> chosen == null ? "" : chosen.attr("value");
            default -> type.equals("checkbox") && input.val().isEmpty() ? "on" : input.val();
          };
      fields.put(input.attr("name"), value);
    }
    return fields;
  }

  private boolean html(String path) throws IOException {
    return get(path).header("Content-Type").orElse("").startsWith("text/html");
  }

  /** Ids of all kinds count as one. */
  private static String kind(String path) {
    return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
        .replaceAll("(/services|/nodes|/settings|/roles)/[^/]+", "$1/*");
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
