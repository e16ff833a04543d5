package app.servicepro.look.web;

import app.servicepro.look.LookFacts;
import app.servicepro.look.Looks;
import app.servicepro.pages.Previews;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.i18n.Language;
import app.servicepro.themes.Colour;
import app.servicepro.themes.Legibility;
import app.servicepro.themes.Pairing;
import app.servicepro.themes.Palette;
import app.servicepro.themes.Theme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What the site looks like: choosing theme, colours, letters, name and badge. */
@RequestScoped
@Path("/dashboard/look")
@Needs(value = Permission.SITE_EDIT, feature = "work")
public class LookResource {
  private static final String HERE = "/dashboard/look";
  private static final String EDITOR = "/dashboard/editor";
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_PATH = 2_000;

  @Inject private Screens screens;
  @Inject private Looks looks;
  @Inject private Language language;
  @Inject private Previews previews;

  @GET
  @Needs(Permission.SITE_VIEW)
  public Response page() {
    return show(FormView.EMPTY);
  }

  /** What another theme would change. */
  @GET
  @Path("themes/{theme}")
  public Response trial(@PathParam("theme") String theme) {
    var next = looks.themes().stream().filter(t -> t.id().equals(theme)).findFirst();
    var now = looks.facts();
    if (next.isEmpty() || now.isEmpty()) {
      return screens.failure(404);
    }
    var page = writer().theme(now.get(), next.get(), looks.trial(theme), previews.trial(theme));
    return screens.show(LookPages.THEME, "look/theme.peb", page);
  }

  @POST
  @Path("theme")
  public Response theme(MultivaluedMap<String, String> posted) {
    return change(
        posted,
        "theme",
        (form, now) -> {
          var theme = form.choice("theme", looks.themes().stream().map(Theme::id).toList());
          return () -> looks.switchTo(theme);
        });
  }

  @POST
  @Path("palette")
  public Response palette(MultivaluedMap<String, String> posted) {
    return change(
        posted,
        "palette",
        (form, now) -> {
          var known = now.theme().palettes().stream().map(Palette::id).toList();
          var palette = form.choice("palette", known);
          return () -> looks.choosePalette(palette);
        });
  }

  @POST
  @Path("brand")
  public Response brand(MultivaluedMap<String, String> posted) {
    return change(
        posted,
        "brand",
        (form, now) -> {
          var typed = form.text("brand", LONGEST_NAME);
          var colour = Colour.typed(typed);
          if (colour.isEmpty() && !typed.isEmpty()) {
            form.problem("brand", "problem.colour");
          }
          return () -> looks.chooseBrand(colour.orElseThrow());
        });
  }

  /** With {@code mend}, what cannot be read is made readable instead of refused. */
  @POST
  @Path("colours")
  public Response colours(MultivaluedMap<String, String> posted) {
    return change(
        posted,
        "colours",
        (form, now) -> {
          var colours = new ColourForm(form, now.shipped());
          var roles = colours.roles();
          if (form.flag("mend")) {
            roles.putAll(Legibility.mended(now.shipped().with(roles)));
          }
          colours.judge(now.shipped(), writer());
          return () -> looks.chooseColours(roles);
        });
  }

  @POST
  @Path("letters")
  public Response letters(MultivaluedMap<String, String> posted) {
    return change(
        posted,
        "letters",
        (form, now) -> {
          var known = now.theme().pairings().stream().map(Pairing::id).toList();
          var letters = form.choice("letters", known);
          return () -> looks.chooseLetters(letters);
        });
  }

  @POST
  @Path("name")
  public Response name(MultivaluedMap<String, String> posted) {
    return change(
        posted,
        "name",
        (form, now) -> {
          var name = form.text("name", LONGEST_NAME);
          return () -> looks.chooseName(name);
        });
  }

  /** Only where the plan leaves a choice. */
  @POST
  @Path("badge")
  @Needs(value = Permission.SITE_EDIT, feature = "own-brand")
  public Response badge(MultivaluedMap<String, String> posted) {
    boolean shown = Form.of(posted).flag("badge");
    return looks.chooseBadge(shown)
        ? Screens.seeOther(HERE + "?done=badge#part-badge")
        : screens.failure(403);
  }

  /** Reads a form; says what is wrong with it, or does it and comes back. */
  private Response change(
      MultivaluedMap<String, String> posted,
      String what,
      BiFunction<Form, LookFacts, Runnable> reading) {
    var form = Form.of(posted);
    var now = looks.facts();
    if (now.isEmpty()) {
      return screens.failure(404);
    }
    var work = reading.apply(form, now.get());
    if (form.failed()) {
      return show(form.view());
    }
    work.run();
    return Screens.seeOther(after(form, what));
  }

  /** Where it was chosen from: here, or in the editor. */
  private static String after(Form form, String what) {
    var back = Screens.local(form.optional("back", LONGEST_PATH), HERE);
    return back.startsWith(EDITOR)
        ? back + (back.contains("?") ? "&" : "?") + "done=saved"
        : HERE + "?done=" + what + "#part-" + what;
  }

  private Response show(FormView form) {
    var now = looks.facts();
    Object page =
        now.<Object>map(facts -> writer().page(facts, looks.themes()))
            .orElse(Map.of("themes", List.of()));
    return screens.show(LookPages.LOOK, "look/look.peb", page, form);
  }

  private LookWriter writer() {
    return new LookWriter(language.words());
  }
}
