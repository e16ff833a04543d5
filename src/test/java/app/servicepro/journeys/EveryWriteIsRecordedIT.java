package app.servicepro.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Fills in every form that an owner finds, and looks whether her trail tells it. */
@RunAsClient
class EveryWriteIsRecordedIT extends InServer {
  /**
   * They change how one person sees things, ask a question, or end the session; nobody's business.
   */
  private static final String PRIVATE = "/account.*|/sign-out|.*/verification|.*/place";

  /** What the first round made is changed, deleted and had back in the next ones. */
  private static final int ROUNDS = 3;

  private int number;

  @Test
  @DisplayName("every form that goes through leaves a row with who, what, and what it was before")
  void everyForm() throws IOException, SQLException {
    var name = "Recorded" + System.nanoTime();
    var owner = Member.opening(name);
    var tenant = tenant(name);
    var silent = new ArrayList<String>();
    var known = new HashSet<String>();
    int through = 0;

    for (int round = 0; round < ROUNDS; round++) {
      for (var form : forms(owner, known)) {
        int before = rows(tenant);
        var fields = filled(form);
        var answer = owner.post(form.attr("action"), fields);
        boolean went = answer.status() == 303;
        through += went ? 1 : 0;
        if (went && rows(tenant) == before && changes(form, fields)) {
          silent.add(form.attr("action"));
        }
      }
    }

    assertEquals(List.of(), silent);
    assertTrue(through >= 8, "only " + through + " forms went through: " + known);
  }

  private static List<Element> forms(Member owner, Set<String> known) throws IOException {
    var found = new ArrayList<Element>();
    for (var path : owner.pages("/dashboard")) {
      for (var form : owner.page(path).select("form[method=post]")) {
        var action = form.attr("action");
        if (!action.matches(PRIVATE)
            && known.add(action.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*"))) {
          found.add(form);
        }
      }
    }
    return found;
  }

  /** A button alone is an act; a form that says what stands there anyway is none. */
  private static boolean changes(Element form, Map<String, String> fields) {
    return form.select("input:not([type=hidden]), textarea, select").isEmpty()
        || !fields.equals(Member.fields(form));
  }

  /** As it stands, with something new wherever a person would type. */
  private Map<String, String> filled(Element form) {
    var fields = new LinkedHashMap<>(Member.fields(form));
    for (var input :
        form.select("input[type=text], input[type=email], textarea, input[type=radio]")) {
      var name = input.attr("name");
      if (input.attr("type").equals("radio")) {
        fields.put(name, input.val()); // the last of them stays
      } else if (input.attr("inputmode").matches("numeric|decimal")) {
        fields.put(name, "7");
      } else if (input.attr("type").equals("email")) {
        fields.put(name, "new-" + ++number + "@recorded.example");
      } else if (input.tagName().equals("textarea") || fields.getOrDefault(name, "").isEmpty()) {
        fields.put(name, "Something new " + ++number);
      }
    }
    return fields;
  }

  private static UUID tenant(String name) throws SQLException {
    try (var app = Db.app()) {
      var ids = Db.column(app, "select id from tenants.tenant where name = ?", name);
      return UUID.fromString(ids.getFirst());
    }
  }

  private static int rows(UUID tenant) throws SQLException {
    try (var db = Db.asTenant(tenant)) {
      return Integer.parseInt(Db.column(db, "select count(*) from platform.audit").getFirst());
    }
  }
}
