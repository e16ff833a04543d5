package app.servicepro.platform.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.dashboard.AnyScreen;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.i18n.Ago;
import app.servicepro.platform.mail.LetterLine;
import app.servicepro.platform.mail.LetterState;
import app.servicepro.platform.mail.Outbox.OpenLetter;
import app.servicepro.support.Html;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailScreenTest {
  private static final Instant NOW = Instant.parse("2030-05-01T12:00:00Z");
  private static final String LINK = "https://app.shop.example/reset/a?b=1&c=2";
  private static final String HTML = "<!doctype html><title>x</title><p title=\"a\">¡Hola! &amp;";

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyPageIsValid(String locale) throws Exception {
    for (var lines : List.of(lines(3), lines(51), List.<LetterLine>of())) {
      assertThat(Html.problems(list(locale, null, "a&b", true, lines))).isEmpty();
      assertThat(Html.problems(list(locale, LetterState.FAILED, "", false, lines))).isEmpty();
    }
    for (var state : LetterState.values()) {
      assertThat(Html.problems(letter(locale, state, LINK))).isEmpty();
    }
    assertThat(Html.problems(demo(locale, List.of(open(LetterState.SENT, LINK))))).isEmpty();
    assertThat(Html.problems(demo(locale, List.of()))).isEmpty();
  }

  @Test
  @DisplayName("E2 the outbox shows how far each letter came, and why not further")
  void howFar() {
    var page = Jsoup.parse(list("en", null, "", true, lines(3)));

    assertThat(page.select("tbody tr").eachText().get(2))
        .contains("Subject 2", "ana2@shop.example", "Sent", "2 minutes ago");
    assertThat(page.select("tbody a").eachAttr("href").getFirst())
        .isEqualTo("/platform/mail/00000000-0000-0001-0000-000000000000");
    assertThat(page.select(".filters a").eachText())
        .containsExactly("All (3)", "Sent (2)", "Failed (1)");
    assertThat(page.select(".message").text()).startsWith("No mail server is set.");
    assertThat(page.select("form[action=/platform/mail/test]")).hasSize(1);
  }

  @Test
  void aFilterAndASearchStayOnTheNextPage() {
    var page = Jsoup.parse(list("en", LetterState.SENT, "ana+b@x", false, lines(51)));

    assertThat(page.select("tbody tr")).hasSize(50);
    assertThat(page.select(".pager a").eachAttr("href"))
        .containsExactly("/platform/mail?state=sent&to=ana%2Bb%40x&page=2");
    assertThat(page.select("input[name=state]").val()).isEqualTo("sent");
    assertThat(page.select("input[name=to]").val()).isEqualTo("ana+b@x");
    assertThat(page.select(".message")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("E2 only a letter that is not sent is sent again")
  void resend(LetterState state) {
    var page = Jsoup.parse(letter("en", state, null));
    boolean sent = state == LetterState.SENT || state == LetterState.SENDING;

    assertThat(page.select("form[action$=/attempt]")).hasSize(sent ? 0 : 1);
    assertThat(page.select(".message"))
        .hasSize(state == LetterState.UNSURE || state == LetterState.FAILED ? 1 : 0);
  }

  @Test
  @DisplayName("E4 a letter is shown in a frame that runs nothing and cannot reach its page")
  void frame() {
    var frame = Jsoup.parse(letter("en", LetterState.SENT, LINK)).select("iframe");

    assertThat(frame.attr("srcdoc")).isEqualTo(HTML);
    assertThat(frame.attr("sandbox")).isEqualTo("allow-popups allow-popups-to-escape-sandbox");
    assertThat(frame.hasAttr("src")).isFalse();
  }

  @Test
  void theDemosMailboxHasTheLinkAtHand() {
    var page =
        Jsoup.parse(
            demo("es", List.of(open(LetterState.SENT, LINK), open(LetterState.SENT, null))));

    assertThat(page.select("h1").text()).isEqualTo("El buzón de la demostración");
    assertThat(page.select("details[open]")).hasSize(1);
    assertThat(page.select("a.main").eachAttr("href")).containsExactly(LINK);
  }

  @Test
  @DisplayName("E4 the demo's mailbox does not exist outside the demo, nor beside a mail server")
  void onlyInTheDemo() {
    assertThat(DemoMailResource.isThere(true, false)).isTrue();
    assertThat(DemoMailResource.isThere(true, true)).isFalse();
    assertThat(DemoMailResource.isThere(false, false)).isFalse();
    assertThat(DemoMailResource.isThere(false, true)).isFalse();
  }

  private static List<LetterLine> lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> line(i, i == 0 ? LetterState.FAILED : LetterState.SENT))
        .toList();
  }

  private static LetterLine line(int i, LetterState state) {
    return new LetterLine(
        new UUID(i + 1, 0),
        "ana" + i + "@shop.example",
        "Subject " + i,
        "es",
        null,
        state,
        1,
        state == LetterState.SENT ? null : "550 5.1.1 <nobody> here",
        NOW.minusSeconds(60L * i),
        NOW);
  }

  private static OpenLetter open(LetterState state, @Nullable String link) {
    return new OpenLetter(line(1, state), "Hola\n\n" + link, HTML, link);
  }

  private static String list(
      String locale,
      @Nullable LetterState state,
      String to,
      boolean local,
      List<LetterLine> lines) {
    var counts =
        lines.stream()
            .limit(3)
            .collect(Collectors.groupingBy(LetterLine::state, Collectors.counting()));
    var model =
        MailPage.of(
            state,
            to,
            1,
            local,
            counts,
            lines,
            (code, count) ->
                AnyScreen.words()
                    .text(locale, "platform", "mail.filter." + code, Map.of("count", count)),
            new Ago(locale, NOW));
    return AnyScreen.show(locale, MailPages.MAIL, "platform/mail.peb", model, FormView.EMPTY);
  }

  private static String letter(String locale, LetterState state, @Nullable String link) {
    var model = LetterPage.of(open(state, link), new Ago(locale, NOW));
    return AnyScreen.show(
        locale, MailPages.LETTER, "platform/mail-letter.peb", model, FormView.EMPTY);
  }

  private static String demo(String locale, List<OpenLetter> letters) {
    var model = DemoMailPage.of(letters, new Ago(locale, NOW));
    return AnyScreen.plain(locale, "platform", "mail.demo", "platform/mail-demo.peb", model);
  }
}
