package app.servicepro.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import app.servicepro.support.SecondServer;
import app.servicepro.support.Within;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A server is killed while somebody types. */
@RunAsClient
class KilledEditorIT extends InServer {
  private static final int ENOUGH = 25;

  private final List<String> answered = Collections.synchronizedList(new ArrayList<>());

  @Test
  @DisplayName("DR2 what was answered before the server was killed is there, and can be undone")
  void killed() throws Exception {
    var slug = "killed" + System.nanoTime();
    var owner = Member.opening(slug);
    try (var second = SecondServer.start()) {
      var typing = Thread.ofVirtual().start(() -> type(owner, second.http()));
      assertThat(Within.seconds(60, () -> answered.size() >= ENOUGH)).isTrue();
      second.kill();
      typing.join();
    }

    UUID tenant;
    try (var app = Db.app()) {
      tenant = UUID.fromString(one(app, "select id from tenants.tenant where slug = ?", slug));
    }
    try (var rows = Db.asTenant(tenant)) {
      assertThat(Db.column(rows, "select id from pages.edit order by seq")).containsAll(answered);
      var last = Json.object(one(rows, "select content from pages.edit order by seq desc limit 1"));
      var value = last.getJsonArray("changes").getJsonObject(0).getString("value");
      assertThat(title(rows)).isEqualTo(value);
      send(owner, Http.ofTests(), "/dashboard/editor/undo", "{}");
      assertThat(title(rows)).isNotEqualTo(value);
    }
  }

  /** Until nobody answers. */
  private void type(Member owner, Http http) {
    try {
      var was = "null";
      for (int i = 0; ; i++) {
        var id = UUID.randomUUID().toString();
        var edit =
            """
            {"id":"%s","client":"typing","changes":[{"op":"set","doc":"page:about","at":"label/es","was":%s,"value":"T%d"}]}\
            """
                .formatted(id, i == 0 ? seen(owner) : was, i);
        if (send(owner, http, "/dashboard/editor/edits", edit).status() != 200) {
          return;
        }
        answered.add(id);
        was = "\"T" + i + "\"";
      }
    } catch (IOException e) {
      // the server is gone
    }
  }

  private static String seen(Member owner) throws IOException {
    var field = "[name=\"was:label/es\"]";
    return owner.page("/dashboard/editor/pages/about?panel=page").expectFirst(field).val();
  }

  private static Http.Answer send(Member who, Http http, String path, String body)
      throws IOException {
    return http.send(
        "POST",
        Member.HOST,
        path,
        body,
        "Content-Type: application/json",
        "Sec-Fetch-Site: same-origin",
        "X-Editor: typing",
        "Cookie: servicepro=" + who.cookie());
  }

  private static String title(Connection rows) throws SQLException {
    return one(
        rows, "select content -> 'label' ->> 'es' from pages.draft where name = 'page:about'");
  }

  private static String one(Connection rows, String sql, Object... parameters) throws SQLException {
    return Db.column(rows, sql, parameters).getFirst();
  }
}
