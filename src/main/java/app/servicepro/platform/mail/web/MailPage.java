package app.servicepro.platform.mail.web;

import app.servicepro.platform.dashboard.Link;
import app.servicepro.platform.dashboard.Pager;
import app.servicepro.platform.i18n.Ago;
import app.servicepro.platform.mail.LetterLine;
import app.servicepro.platform.mail.LetterState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the list gets.
 *
 * @param state empty for all
 * @param to what the addresses hold that are shown; empty for all
 * @param local whether letters stay here because no mail server is set
 */
public record MailPage(
    String state, String to, boolean local, List<Link> filters, List<Row> rows, Pager pager) {
  static final int ROWS = 50;

  /** The words of a filter that tells how many there are. */
  interface FilterWord {
    String of(String state, long count);
  }

  /**
   * @param kind of the tag
   */
  public record Row(
      String id, String to, String subject, String state, String kind, String reason, String when) {
    static Row of(LetterLine line, Ago ago) {
      return new Row(
          line.id().toString(),
          line.to(),
          line.subject(),
          line.state().code(),
          MailPage.kind(line.state()),
          Objects.requireNonNullElse(line.reason(), ""),
          ago.of(line.created()));
    }
  }

  static String kind(LetterState state) {
    return switch (state) {
      case SENT -> "ok";
      case WAITING, SENDING -> "act";
      case UNSURE -> "wait";
      case FAILED -> "alert";
    };
  }

  /**
   * @param lines one more than a page holds, when there is another page
   */
  static MailPage of(
      @Nullable LetterState state,
      String to,
      int page,
      boolean local,
      Map<LetterState, Long> counts,
      List<LetterLine> lines,
      FilterWord words,
      Ago ago) {
    var shown = lines.subList(0, Math.min(ROWS, lines.size()));
    var code = state == null ? "" : state.code();
    var here = address(code, to) + "&page=";
    long first = (page - 1L) * ROWS + 1;
    return new MailPage(
        code,
        to,
        local,
        filters(code, to, counts, words),
        shown.stream().map(line -> Row.of(line, ago)).toList(),
        new Pager(
            first,
            first + shown.size() - 1,
            -1,
            page > 1 ? here + (page - 1) : null,
            lines.size() > ROWS ? here + (page + 1) : null));
  }

  private static List<Link> filters(
      String current, String to, Map<LetterState, Long> counts, FilterWord words) {
    var all = new ArrayList<Link>();
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    all.add(new Link(words.of("all", total), address("", to), current.isEmpty()));
    for (var state : LetterState.values()) {
      long count = counts.getOrDefault(state, 0L);
      if (count > 0 || state.code().equals(current)) {
        all.add(
            new Link(
                words.of(state.code(), count),
                address(state.code(), to),
                state.code().equals(current)));
      }
    }
    return all;
  }

  private static String address(String state, String to) {
    return MailPages.PATH
        + "?state="
        + state
        + "&to="
        + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }
}
