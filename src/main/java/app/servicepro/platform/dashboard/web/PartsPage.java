package app.servicepro.platform.dashboard.web;

import app.servicepro.platform.dashboard.Link;
import app.servicepro.platform.dashboard.Pager;
import app.servicepro.platform.forms.Option;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the parts are shown with: a small car wash that never was. */
public record PartsPage(
    List<Option> roles,
    List<Option> languages,
    List<String> chosen,
    List<Row> rows,
    List<Link> views,
    List<Link> states,
    Pager pager,
    List<String> example) {
  /** A line of the table. */
  public record Row(String name, String role, String state, String kind, String jobs) {}

  static final List<String> ROLES = List.of("owner", "editor", "viewer");
  static final List<String> LANGUAGES = List.of("en", "es");

  /**
   * @param word the words of a key
   */
  public static PartsPage of(Function<String, String> word) {
    Function<String, Option> role =
        id ->
            new Option(
                id, word.apply("parts.sample." + id), word.apply("parts.sample." + id + ".may"));
    return new PartsPage(
        ROLES.stream().map(role).toList(),
        LANGUAGES.stream()
            .map(id -> Option.of(id, word.apply("parts.sample.language." + id)))
            .toList(),
        List.of("es"),
        rows(word),
        links(word, "all", "invited", "away"),
        links(word, "week", "month", "year"),
        new Pager(26, 50, 1204, "?page=1", "?page=3"),
        Stream.of("one", "two").map(n -> word.apply("parts.sample.example." + n)).toList());
  }

  private static List<Row> rows(Function<String, String> word) {
    return List.of(
        new Row(
            "Marisol Baca", word.apply("parts.sample.owner"), state(word, "here"), "ok", "1,204"),
        new Row(
            "Ray Tafoya", word.apply("parts.sample.editor"), state(word, "invited"), "wait", "87"),
        new Row("Deshawn Ellis", word.apply("parts.sample.viewer"), state(word, "away"), "", "6"));
  }

  private static String state(Function<String, String> word, String id) {
    return word.apply("parts.sample.state." + id);
  }

  private static List<Link> links(Function<String, String> word, String... ids) {
    return Stream.of(ids)
        .map(
            id -> new Link(word.apply("parts.sample.view." + id), "?view=" + id, id.equals(ids[0])))
        .toList();
  }
}
