package app.servicepro.catalog.web;

import app.servicepro.catalog.Offering;
import app.servicepro.catalog.PriceShape;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The list of services.
 *
 * @param edit whether the viewer may change it
 * @param checked whether the owner has looked through it
 */
public record ServicesPage(List<Row> rows, boolean edit, boolean checked) {

  /**
   * @param missing names of the languages in which something is not written yet
   */
  public record Row(
      String id,
      String name,
      String pitch,
      String time,
      String price,
      boolean featured,
      String missing,
      boolean first,
      boolean last) {}

  /** Whom it is written for. */
  record Reader(Words words, Formats formats, String language, List<String> languages) {

    Row row(Offering offering, boolean first, boolean last) {
      return new Row(
          offering.id(),
          offering.name(language),
          text(offering, "pitch"),
          formats.duration(offering.minutes()),
          price(offering.shape(), offering.amount()),
          offering.featured(),
          String.join(
              ", ",
              languages.stream()
                  .filter(l -> offering.lacks(l, languages.getFirst()))
                  .map(this::name)
                  .toList()),
          first,
          last);
    }

    String price(PriceShape shape, long amount) {
      return words.text(
          language,
          "catalog",
          "price." + shape.code(),
          Map.of("price", shape == PriceShape.QUOTE ? "" : formats.money(amount)));
    }

    String name(String tag) {
      return words.text(language, "catalog", "language." + tag);
    }

    private String text(Offering offering, String name) {
      var own = offering.text(name, language);
      return own.isEmpty() ? offering.text(name, languages.getFirst()) : own;
    }
  }

  static ServicesPage of(List<Offering> offerings, Reader reader, boolean edit, boolean checked) {
    int last = offerings.size() - 1;
    var rows =
        IntStream.rangeClosed(0, last)
            .mapToObj(i -> reader.row(offerings.get(i), i == 0, i == last))
            .toList();
    return new ServicesPage(rows, edit, checked);
  }
}
