package app.servicepro.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.time.Time;
import app.servicepro.support.Http;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInIT extends IdentityIT {
  private static final String HOST = "app.localhost";
  private static final String OURS = "Sec-Fetch-Site: same-origin";
  private static final int TRIES = 30;

  @Inject private Passwords passwords;

  @Test
  @DisplayName("I2 an address that nobody has is answered like a wrong password, byte by byte")
  void theAnswerTellsNothing() throws IOException {
    var known = address();
    person(known);
    var unknown = address();

    var one = answer("/sign-in", "email=" + known + "&password=wrong+password", known);
    var other = answer("/sign-in", "email=" + unknown + "&password=wrong+password", unknown);

    assertTrue(one.startsWith("422"), one);
    assertEquals(one, other);
  }

  @Test
  @DisplayName("I2 signing up and asking for a new password answer the same for every address")
  void lettersTellTheReaderOnly() throws IOException {
    var known = address();
    person(known);
    var unknown = address();

    for (var form : List.of("/sign-up", "/reset")) {
      assertEquals(
          answer(form, "name=Ana&language=en&email=" + known, known),
          answer(form, "name=Ana&language=en&email=" + unknown, unknown));
    }
    assertEquals("A new password", letter(known));
    assertEquals("There is no account with this address", letter(unknown));
  }

  @Test
  @DisplayName("I2 an address that nobody has takes as long as a wrong password")
  void theTimeTellsNothing() {
    var known = new ArrayList<Long>();
    var unknown = new ArrayList<Long>();
    trySignIn(address(), "warm");
    for (int i = 0; i < TRIES; i++) {
      var email = address();
      person(email);
      known.add(nanos(email));
      unknown.add(nanos(address()));
    }

    double ratio = (double) median(known) / median(unknown);

    assertTrue(ratio > 0.75 && ratio < 1.33, "known / unknown: " + ratio);
  }

  @Test
  @DisplayName(
      "I3 of 10,000 guesses ten are judged, wherever they come from; then not even the right one"
          + " counts")
  void tenAreJudged() throws InterruptedException {
    var email = address();
    var person = person(email);

    try (var guessers = Executors.newFixedThreadPool(4)) {
      IntStream.range(0, 10_000)
          .forEach(i ->
              guessers.execute(() ->
                  sessions.signIn(email, "guess " + i, false, "198.51.100." + i % 250, AGENT)));
    }

    var came = sessions.signIn(email, PASSWORD, false, "203.0.113.1", AGENT);
    var pause = assertInstanceOf(SignIn.TooMany.class, came).pause();
    assertTrue(pause.toSeconds() > 60 && pause.toMinutes() <= 60, pause::toString);
    var judged = sessions.history(person).stream().filter(a -> a.result().equals("wrong")).count();
    assertTrue(judged >= 10 && judged <= 11, "judged: " + judged);
  }

  @Test
  @DisplayName("I3 whoever is locked out comes back by a letter")
  void aLetterOpensAgain() {
    var email = address();
    person(email);
    for (int i = 0; i <= 10; i++) {
      trySignIn(email, "wrong");
    }

    passwords.forgot(email, "en", IP);
    passwords.reset(secret(email), "nine green ladders", IP, AGENT);

    assertInstanceOf(SignIn.Ok.class, trySignIn(email, "nine green ladders"));
    assertInstanceOf(SignIn.Refused.class, trySignIn(email, PASSWORD));
  }

  @Test
  @DisplayName("I3 whoever signs in rightly is never locked out by it")
  void rightOnesAreForgiven() {
    var email = address();
    person(email);

    for (int i = 0; i < 25; i++) {
      assertInstanceOf(SignIn.Ok.class, trySignIn(email, PASSWORD));
    }
  }

  @Test
  @DisplayName("I3 sixty wrong ones from one network stop it, whatever the accounts")
  void aNetworkIsStopped() {
    var ip = "2001:db8:" + Integer.toHexString((int) (Time.now().toEpochMilli() & 0xffff));
    for (int i = 0; i < 60; i++) {
      sessions.signIn(address(), "wrong", false, ip + "::" + i, AGENT);
    }
    var email = address();
    person(email);

    var same = sessions.signIn(email, PASSWORD, false, ip + "::abc", AGENT);
    var another = sessions.signIn(email, PASSWORD, false, "192.0.2.99", AGENT);

    assertInstanceOf(SignIn.TooMany.class, same);
    assertInstanceOf(SignIn.Ok.class, another);
  }

  @Test
  @DisplayName("I14 people see when and from where they signed in, and who tried")
  void history() {
    var email = address();
    var person = person(email);
    trySignIn(email, "wrong");
    trySignIn(email, PASSWORD);

    var history = sessions.history(person);

    assertEquals(List.of("ok", "wrong"), history.stream().map(Sessions.Attempted::result).toList());
    assertEquals(IP, history.getFirst().ip());
    assertEquals(AGENT, history.getFirst().agent());
  }

  /** Status, way and page, without what is new on every page and what was typed. */
  private static String answer(String path, String form, String email) throws IOException {
    var answer = Http.ofTests().post(HOST, path, form, OURS);
    var text = answer.status() + answer.header("Location").orElse("") + answer.text();
    return text.replace(email, "").replaceAll("name=\"once\" value=\"[^\"]*\"", "");
  }

  private long nanos(String email) {
    long start = System.nanoTime();
    assertInstanceOf(
        SignIn.Refused.class,
        sessions.signIn(email, "wrong one", false, "192.0.2." + (start & 63), AGENT));
    return System.nanoTime() - start;
  }

  private static long median(List<Long> times) {
    Collections.sort(times);
    return times.get(times.size() / 2);
  }
}
