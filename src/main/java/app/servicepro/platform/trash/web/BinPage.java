package app.servicepro.platform.trash.web;

import app.servicepro.platform.i18n.Moments;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.trash.Bins.Kept;
import java.util.List;

/**
 * What the viewer may have back.
 *
 * @param gone whether something was asked for that is no longer there
 */
public record BinPage(List<Row> rows, boolean gone) {
  /** A deleted thing as people read it. */
  public record Row(
      String kind,
      String kindName,
      String id,
      String name,
      String at,
      String until,
      String by,
      String reason) {}

  static BinPage of(List<Kept> kept, boolean gone, Words words, String language, Moments moments) {
    return new BinPage(kept.stream().map(one -> row(one, words, language, moments)).toList(), gone);
  }

  private static Row row(Kept kept, Words words, String language, Moments moments) {
    var thing = kept.thing();
    return new Row(
        kept.kind(),
        words.anywhere(language, "bin.kind." + kept.kind()).orElse(kept.kind()),
        thing.id(),
        thing.name(),
        moments.day(thing.at()),
        moments.day(kept.until()),
        thing.by(),
        thing.reason());
  }
}
