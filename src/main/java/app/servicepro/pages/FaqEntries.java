package app.servicepro.pages;

import app.servicepro.pages.spi.LiveData;
import app.servicepro.pages.spi.SourceQuery;
import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;

/** The questions and answers of a site, in the reader's language: the live source {@code faq}. */
public record FaqEntries(List<Entry> entries) implements LiveData {
  /**
   * @param answer its paragraphs
   */
  public record Entry(String id, String question, List<String> answer) {}

  /**
   * @param document the release's document {@code faq}
   */
  public static FaqEntries of(JsonObject document, SourceQuery query) {
    return new FaqEntries(
        Json.objects(document, "entries").stream()
            .map(e ->
                new Entry(
                    e.getString("id"),
                    text(e, "question", query),
                    LocalText.paragraphs(text(e, "answer", query))))
            .toList());
  }

  private static String text(JsonObject entry, String key, SourceQuery query) {
    return Objects.requireNonNullElse(
        LocalText.in(entry.get(key), query.language(), query.fallback()), "");
  }

  @Override
  public List<JsonObject> structured(String origin) {
    var questions = Json.PROVIDER.createArrayBuilder();
    for (var entry : entries) {
      questions.add(
          Json.PROVIDER
              .createObjectBuilder()
              .add("@type", "Question")
              .add("name", entry.question())
              .add(
                  "acceptedAnswer",
                  Json.PROVIDER
                      .createObjectBuilder()
                      .add("@type", "Answer")
                      .add("text", String.join("\n", entry.answer()))));
    }
    return List.of(
        Json.PROVIDER
            .createObjectBuilder()
            .add("@type", "FAQPage")
            .add("mainEntity", questions)
            .build());
  }
}
