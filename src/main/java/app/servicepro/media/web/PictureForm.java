package app.servicepro.media.web;

import app.servicepro.media.PictureSheet;
import app.servicepro.platform.forms.Form;
import java.util.Collection;
import java.util.TreeMap;

/** What somebody says of a picture. */
record PictureForm(Form form, PictureSheet sheet) {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_ALTERNATIVE = 250;
  private static final double WHOLE = 100;

  static PictureForm of(Form form, Collection<String> languages) {
    var name = form.text("name", LONGEST_NAME);
    var texts = new TreeMap<String, String>();
    for (var language : languages) {
      var text = form.optional("alt-" + language, LONGEST_ALTERNATIVE);
      if (!text.isEmpty()) {
        texts.put(language, text);
      }
    }
    var x = form.number("x", 0, (int) WHOLE) / WHOLE;
    var y = form.number("y", 0, (int) WHOLE) / WHOLE;
    return new PictureForm(form, new PictureSheet(name, texts, x, y));
  }
}
