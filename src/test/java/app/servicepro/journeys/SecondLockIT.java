package app.servicepro.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.identity.secret.Totp;
import app.servicepro.support.Browser;
import app.servicepro.support.InServer;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody protects her account with more than a password. */
@Tag("browser")
@RunAsClient
class SecondLockIT extends InServer {
  private static final String PASSWORD = "demo-password";
  private static final String AUTHENTICATOR =
      """
      {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
      "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
      """;

  private Browser browser;

  @BeforeEach
  void open() {
    browser = Browser.open();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("codes: set up, asked for, not taken twice; a recovery code helps once")
  void codes() throws IOException {
    try (var visitor = browser.laptop()) {
      var who = "translator@green-blade.example";
      var desk = Desk.of(visitor, who, "/account/security/codes");
      var secret = desk.page().locator(".code code").innerText().replaceAll("\\s", "");
      desk.types("Code", code(secret, -1)).types("Password", PASSWORD).presses("Switch on");
      var recovery = desk.page().locator(".code code").innerText().replaceAll("(?s)\\s.*", "");
      desk.follows("I have kept them").presses("Sign out");

      passes(desk, who).types("Code", code(secret, -1)).presses("Sign in");
      assertThat(desk.reads()).contains("has been used");
      desk.types("Code", code(secret, 0)).presses("Sign in");
      assertThat(desk.path()).startsWith("/dashboard");

      desk.presses("Sign out");
      passes(desk, who).types("Code", recovery).presses("Sign in");
      assertThat(desk.path()).startsWith("/dashboard");
    }
  }

  @Test
  @DisplayName("I15 a passkey is added, and signs in without a password")
  void passkey() throws IOException {
    try (var visitor = browser.laptop()) {
      var desk = Desk.of(visitor, "viewer@my-hibachi.example", "/account/security/passkeys");
      hasAuthenticator(visitor, desk.page());
      desk.types("A name for it", "My laptop").types("Password", PASSWORD).presses("Add");
      assertThat(desk.reads()).contains("My laptop");

      desk.presses("Sign out").presses("Use a passkey");
      desk.page().waitForURL("**/dashboard**");

      assertThat(desk.reads()).contains("My Hibachi");
    }
  }

  private static Desk passes(Desk desk, String who) {
    return desk.types("E-mail address", who).types("Password", PASSWORD).presses("Sign in");
  }

  private static String code(String secret, int off) {
    return Totp.code(secret, Instant.now().getEpochSecond() / 30 + off);
  }

  private static void hasAuthenticator(BrowserContext visitor, Page page) {
    var session = visitor.newCDPSession(page);
    session.send("WebAuthn.enable");
    session.send("WebAuthn.addVirtualAuthenticator", parsed(AUTHENTICATOR));
  }

  private static JsonObject parsed(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }
}
