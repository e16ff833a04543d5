package app.servicepro.platform.dashboard;

import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.i18n.Words;
import java.util.List;
import java.util.Map;

/** A screen as somebody with all permissions sees it, without a server. */
public final class AnyScreen {
  private static final ScreenWriter WRITER =
      new ScreenWriter(() -> SampleScreens.WORDS, SampleScreens.ASSETS);

  private AnyScreen() {}

  public static Words words() {
    return SampleScreens.WORDS;
  }

  public static String show(
      String locale, DashboardPage page, String template, Object model, FormView form) {
    var shell = SampleScreens.shell(SampleScreens.viewer(locale, "system", true, false), "");
    var view =
        shell.write(shell.heading(page.component(), page.name()), List.of(page), page.path());
    return WRITER.write(page.component(), template, view, model, form);
  }

  /** A page without a menu. */
  public static String plain(
      String locale, String component, String name, String template, Object model) {
    var shell = new ShellWriter(words(), new ShellWriter.Request(null, locale, "/x", ""));
    var view = shell.write(shell.heading(component, name), List.of(), "");
    return WRITER.write(component, template, view, model, FormView.EMPTY);
  }

  /** What a browser gets at {@code /assets/…}; an empty type when there is nothing. */
  public static Map.Entry<String, byte[]> asset(String path) {
    var body = SampleScreens.ASSETS.find(path);
    return body == null ? Map.entry("", new byte[0]) : Map.entry(body.type(), body.plain());
  }
}
