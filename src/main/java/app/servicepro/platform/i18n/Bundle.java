package app.servicepro.platform.i18n;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.content.ContentFiles;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** One file of words in one language: key to ICU message. */
public record Bundle(Path file, Map<String, String> messages) {

  public static Bundle read(Path file) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(ContentFiles.text(file)));
    } catch (IOException | IllegalArgumentException e) {
      throw new BrokenContent(file, "not a .properties file: " + e.getMessage());
    }
    var sorted = new TreeMap<String, String>();
    properties.forEach((key, value) -> sorted.put((String) key, (String) value));
    return new Bundle(file, sorted);
  }

  /** The line on which a key stands, for error messages; 1 when it is not there. */
  public long line(String key) {
    var lines = ContentFiles.text(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key + "=") || lines.get(i).startsWith(key + " ")) {
        return i + 1L;
      }
    }
    return 1;
  }
}
