package app.servicepro.platform.dashboard;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.tenancy.TenantId;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Screens without a server: to judge them in tests, and to look at them. */
final class SampleScreens {
  static final Words WORDS = Words.read(Path.of("i18n"));
  static final DashboardAssets ASSETS = new DashboardAssets();
  private static final ScreenWriter WRITER = new ScreenWriter(() -> WORDS, ASSETS);

  static final DashboardPage PARTS =
      new DashboardPage(
          "platform",
          "parts",
          "/platform/parts",
          Permission.PLATFORM_VIEW,
          null,
          true,
          Group.SYSTEM,
          90);

  private SampleScreens() {}

  static Viewer.Place place(String name, String city) {
    return new Viewer.Place(new TenantId(new UUID(7, name.hashCode())), name, "x", city);
  }

  static Viewer viewer(String locale, String scheme, boolean advanced, boolean inside) {
    return new Viewer(
        new UUID(1, 1),
        new UUID(1, 2),
        "Dolores Baca",
        "dolores.baca@clean-machine.example",
        locale,
        advanced,
        scheme,
        Portal.PLATFORM,
        place("Clean Machine", "Albuquerque, NM"),
        EnumSet.allOf(Permission.class),
        Set.of(),
        inside,
        List.of(place("My Hibachi", "Tulsa, OK"), place("DIDTron", "Dallas, TX")));
  }

  static ShellWriter shell(Viewer viewer, String done) {
    return new ShellWriter(
        WORDS, new ShellWriter.Request(viewer, viewer.locale(), "/platform/parts", done));
  }

  /** Every part, for this viewer. */
  static String parts(Viewer viewer, List<DashboardPage> menu, Object model, FormView form) {
    var shell = shell(viewer, form.failed() ? "" : "parts");
    var view = shell.write(shell.heading("platform", "parts"), menu, PARTS.path());
    return WRITER.write("platform", "platform/sample.peb", view, model, form);
  }

  static String plain(String locale, int status) {
    var shell = new ShellWriter(WORDS, new ShellWriter.Request(null, locale, "/x", ""));
    var view = shell.write(shell.failure(String.valueOf(status)), List.of(), "");
    return WRITER.write("platform", "platform/failure-plain.peb", view, Map.of(), FormView.EMPTY);
  }
}
