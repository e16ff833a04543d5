package app.servicepro.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every form of the dashboard, found by following its links, filled with what nobody should send.
 */
@RunAsClient
class HostileFormsIT extends InServer {
  private static final String RIGHT_TO_LEFT = "abc\u202Etxt.exe";
  private static final String ZERO_WIDTH = "ad\u200Bmin name";
  private static final String MARKUP = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
  private static final Set<Integer> TOLD = Set.of(422, 409, 429);

  /** They have nothing to fill in, or end the session that asks. */
  private static final Set<String> NOT_HERE = Set.of("/sign-out", "/account/sessions");

  /** Markup is a fine reason: these would go through, and everybody else needs what they change. */
  private static final String FOR_GOOD =
      ".*/(removal|deletion|entry|status|plan|add-ons)|/platform/(flags|plans|nodes/[a-z]+)";

  @Test
  @DisplayName("too long, invisible or missing text is refused beside its field, and still there")
  void text() throws IOException {
    var wrong = new ArrayList<String>();
    int tried = 0;

    for (var form : forms()) {
      for (var field : typed(form.form())) {
        for (var hostile : List.of("x".repeat(100_000), ZERO_WIDTH, RIGHT_TO_LEFT)) {
          tried++;
          judge(form, field, hostile, wrong);
        }
      }
    }

    assertEquals(List.of(), wrong);
    assertTrue(tried > 60, "tried only " + tried);
  }

  @Test
  @DisplayName("markup is text wherever it comes back")
  void markup() throws IOException {
    var wrong = new ArrayList<String>();

    for (var form : forms().stream().filter(f -> !f.action().matches(FOR_GOOD)).toList()) {
      for (var field : typed(form.form())) {
        var answer = form.who().post(form.action(), form.with(field, MARKUP));
        var page = Jsoup.parse(answer.text());
        boolean runs = page.select("script:not([src]), img[onerror]").isEmpty();
        if (answer.status() >= 500 || !runs) {
          wrong.add(form.action() + " " + field + ": " + answer.status());
        }
      }
    }

    assertEquals(List.of(), wrong);
  }

  private static void judge(Found form, String field, String hostile, List<String> wrong)
      throws IOException {
    var answer = form.who().post(form.action(), form.with(field, hostile));
    var page = Jsoup.parse(answer.text());
    var back = page.select("[name=\"" + field + "\"]");
    var seen = hostile.replaceAll("\\p{Cf}", "");
    boolean kept =
        hostile.length() > 10_000
            || back.stream().anyMatch(e -> (e.val() + e.wholeText()).contains(seen));
    boolean said = !page.select(".problem, .message.alert").isEmpty();
    if (!TOLD.contains(answer.status()) || !said || !kept) {
      wrong.add(
          "%s %s %s: %d%s%s"
              .formatted(
                  form.action(),
                  field,
                  hostile.length() > 100 ? "long" : hostile,
                  answer.status(),
                  said ? "" : ", says nothing",
                  kept ? "" : ", lost what was typed"));
    }
  }

  private record Found(Member who, String action, Element form) {
    Map<String, String> with(String field, String value) {
      var fields = new LinkedHashMap<>(Member.fields(form));
      fields.put(field, value);
      return fields;
    }
  }

  private static List<Found> forms() throws IOException {
    var found = new ArrayList<Found>();
    var known = new HashSet<String>();
    var owner = Member.opening("Hostile" + System.nanoTime());
    add(owner, "/dashboard", known, found);
    add(Member.of("platform@servicepro.example"), "/platform", known, found);
    return found;
  }

  private static void add(Member who, String start, Set<String> known, List<Found> found)
      throws IOException {
    for (var path : who.pages(start)) {
      for (var form : who.page(path).select("form[method=post]")) {
        var key = form.attr("action").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
        if (!NOT_HERE.contains(form.attr("action")) && known.add(key + typed(form))) {
          found.add(new Found(who, form.attr("action"), form));
        }
      }
    }
  }

  /**
   * Fields into which people type, but for passwords, which are never given back, and for the name
   * that is there for password keepers to read.
   */
  private static List<String> typed(Element form) {
    return form
        .select("textarea, input[type=text], input[type=email], input[type=tel], input[type=url]")
        .not("[readonly]")
        .stream()
        .map(e -> e.attr("name"))
        .distinct()
        .toList();
  }
}
