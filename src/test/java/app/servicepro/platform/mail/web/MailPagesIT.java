package app.servicepro.platform.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import app.servicepro.support.Within;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The outbox as the platform's staff sees it, and the demo's mailbox. */
@RunAsClient
class MailPagesIT extends InServer {
  private static final String STAFF = "platform@servicepro.example";

  @Test
  @DisplayName("E1 a test letter comes to whoever asks for it, and is read in the outbox")
  void testLetter() throws Exception {
    var staff = Member.of(STAFF);
    var letter = testLetter(staff);
    assertThat(Within.seconds(3, () -> staff.page(letter).text().contains("was sent"))).isTrue();

    var page = staff.page(letter);

    assertThat(page.select("a.main").attr("href")).endsWith("/platform/mail");
    assertThat(Jsoup.parse(page.select("iframe").attr("srcdoc")).select("a[href]")).hasSize(1);
    assertThat(staff.page("/platform/mail?to=" + STAFF).select("a[href=" + letter + "]"))
        .hasSize(1);
  }

  @Test
  @DisplayName("E2 somebody has a letter sent again whose fate nobody knows")
  void resent() throws Exception {
    var staff = Member.of(STAFF);
    var letter = testLetter(staff);
    assertThat(Within.seconds(3, () -> staff.page(letter).text().contains("was sent"))).isTrue();
    unsure(UUID.fromString(letter.substring(letter.lastIndexOf('/') + 1)));
    assertThat(staff.page(letter).select(".message.wait").text()).startsWith("Nobody knows");

    var again = staff.post(letter + "/attempt", Map.of());

    assertThat(again.header("Location")).contains(letter + "?done=mail-resent");
    assertThat(Within.seconds(3, () -> staff.page(letter).text().contains("was sent"))).isTrue();
    assertThat(staff.post(letter + "/attempt", Map.of()).header("Location"))
        .contains(letter + "?done=mail-gone");
  }

  @Test
  void whatIsNoLetterIsNotFound() throws Exception {
    var staff = Member.of(STAFF);

    assertThat(staff.get("/platform/mail/x").status()).isEqualTo(404);
    assertThat(staff.get("/platform/mail/" + new UUID(1, 1)).status()).isEqualTo(404);
    assertThat(staff.post("/platform/mail/x/attempt", Map.of()).status()).isEqualTo(404);
    assertThat(staff.get("/platform/mail?state=%00&page=-1&to=%27").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("E4 the demo's mailbox is open to everybody")
  void demoMailbox() throws Exception {
    testLetter(Member.of(STAFF));
    var open = Http.ofTests().get(Member.HOST, "/demo/mail");
    assertThat(open.status()).isEqualTo(200);
    assertThat(Jsoup.parse(open.text()).select(".letters iframe")).isNotEmpty();
  }

  private static String testLetter(Member staff) throws Exception {
    var sent = staff.post("/platform/mail/test", Map.of());
    assertThat(sent.status()).isEqualTo(303);
    return sent.header("Location").orElseThrow().replace("?done=mail-test", "");
  }

  private static void unsure(UUID id) throws SQLException {
    try (var app = Db.app();
        var change =
            app.prepareStatement("update platform.mail set state = 'unsure' where id = ?")) {
      change.setObject(1, id);
      assertThat(change.executeUpdate()).isEqualTo(1);
    }
  }
}
