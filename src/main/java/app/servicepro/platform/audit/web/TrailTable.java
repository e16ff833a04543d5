package app.servicepro.platform.audit.web;

import app.servicepro.platform.audit.Entry;
import app.servicepro.platform.audit.Trail;
import app.servicepro.platform.audit.TrailFilter;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The trail as a file for spreadsheets (RFC 4180, UTF-8 with a byte order mark), sent while it is
 * read. Spreadsheets take a text that begins like a formula for one: such a text gets an apostrophe
 * in front.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
record TrailTable(Trail trail, TrailFilter filter, AuditWriter words, ZoneId zone)
    implements StreamingOutput {
  private static final Pattern FORMULA =
      Pattern.compile("^\\s*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
  private static final List<String> HEADS =
      List.of(
          "row", "when", "who", "person", "inside", "from", "action", "code", "target", "before",
          "after", "reason");
  private static final int AT_ONCE = 1000;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  @Override
  public void write(OutputStream output) throws IOException {
    var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    try (var csv = CsvWriter.builder().build(writer)) {
      csv.writeRecord(HEADS.stream().map(head -> words.text("audit.csv." + head)).toList());
      long before = Trail.NEWEST;
      List<Entry> some;
      do {
        some = trail.entries(filter, before, AT_ONCE);
        some.forEach(entry -> csv.writeRecord(cells(entry).map(TrailTable::harmless).toList()));
        csv.flush();
        before = some.isEmpty() ? 0 : some.getLast().seq();
      } while (some.size() == AT_ONCE);
    }
  }

  private Stream<String> cells(Entry entry) {
    return Stream.of(
        String.valueOf(entry.seq()),
        entry.at().atZone(zone).toOffsetDateTime().toString(),
        entry.name(),
        Objects.toString(entry.person(), ""),
        entry.inside() ? words.text("audit.csv.yes") : "",
        entry.ip(),
        words.action(entry.action()),
        entry.action(),
        entry.target(),
        entry.before().toString(),
        entry.after().toString(),
        Objects.toString(entry.reason(), ""));
  }

  static String harmless(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
