package app.servicepro.tenants.web;

import app.servicepro.platform.forms.Option;
import app.servicepro.tenants.Flags;
import app.servicepro.tenants.Version;
import java.util.List;
import java.util.Map;

/** Which features exist on this platform. */
public record FlagsPage(int version, List<Row> rows, List<VersionView> history, boolean stale) {

  /**
   * A feature.
   *
   * @param value follow, on or off
   * @param setting what an operator sets
   */
  public record Row(
      String key, String name, boolean on, String setting, String value, List<Option> options) {}

  static FlagsPage of(
      int version, List<Flags.Flag> flags, List<Version> history, Speech speech, boolean stale) {
    return new FlagsPage(
        version,
        flags.stream().map(f -> row(f, speech)).toList(),
        history.stream().map(v -> VersionView.of(v, speech)).toList(),
        stale);
  }

  private static Row row(Flags.Flag flag, Speech speech) {
    var key = flag.feature().key();
    var standard = speech.of(flag.standard() ? "flags.on" : "flags.off");
    return new Row(
        key,
        speech.of("feature." + key),
        flag.on(),
        "servicepro.feature." + key,
        flag.decided() == null ? "follow" : flag.decided() ? "on" : "off",
        List.of(
            Option.of("follow", speech.of("flags.follow", Map.of("state", standard))),
            speech.option("on", "flags.on"),
            speech.option("off", "flags.off")));
  }
}
