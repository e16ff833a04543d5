package app.servicepro.editor.web;

import app.servicepro.editor.Sheets;
import app.servicepro.editor.panel.PageList;
import app.servicepro.editor.panel.PanelView;
import app.servicepro.editor.panel.PanelWriter;
import app.servicepro.editor.panel.SectionList;
import app.servicepro.editor.panel.Sheet;
import app.servicepro.editor.panel.SitePanels;
import app.servicepro.look.LookCards;
import app.servicepro.look.Looks;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.http.SafeHeaders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the screen for a wish. */
@RequestScoped
public class EditorScreen {
  private static final String TEMPLATE = "editor/editor.peb";

  @Inject private Screens screens;
  @Inject private Sheets sheets;
  @Inject private Stage stage;
  @Inject private PastLine past;
  @Inject private Looks looks;

  Response show(Wish wish) {
    return show(wish, FormView.EMPTY, List.of());
  }

  /**
   * @param form what was typed and not accepted
   * @param clashes what somebody else has changed meanwhile
   */
  Response show(Wish wish, FormView form, List<EditorPage.Clash> clashes) {
    var sheet = sheets.open();
    if (sheet.page(wish.page()).isEmpty()) {
      throw new NotFoundException();
    }
    var answer = screens.show(EditorPages.EDITOR, TEMPLATE, page(sheet, wish, clashes), form);
    return Response.fromResponse(answer)
        .header("Content-Security-Policy", SafeHeaders.framing(stage.origin()))
        .build();
  }

  private EditorPage page(Sheet sheet, Wish asked, List<EditorPage.Clash> clashes) {
    var language = sheet.languages().contains(asked.language()) ? asked.language() : sheet.first();
    var wish = new Wish(asked.page(), language, selected(sheet, asked), asked.panel());
    var entries = PageList.of(sheet, wish.page());
    var current = entries.stream().filter(PageList.Entry::current).findFirst().orElseThrow();
    var base = "/dashboard/editor/pages/" + wish.page();
    var shown = stage.shown(sheet, wish);
    return new EditorPage(
        wish.page(),
        current.title(),
        current.fixed(),
        wish.section(),
        language,
        sheet.first(),
        tongues(sheet, wish),
        sheet.rights(),
        sheet.rights().any(),
        base,
        base + "?language=" + language,
        entries,
        new SectionList(sheet, wish.page()).items(wish.section()),
        panel(sheet, wish),
        clashes,
        stage.origin(),
        shown.frame(),
        sheet.seq(),
        shown.undo(),
        shown.redo(),
        shown.people(),
        shown.saved(),
        shown.waiting(),
        past.of(sheet.speech(), shown.waiting()),
        wish.panel().equals("look") ? looking(sheet) : null,
        asked.section().isEmpty() && asked.panel().isEmpty() ? "list" : "panel");
  }

  private EditorPage.@Nullable Looking looking(Sheet sheet) {
    var cards = new LookCards(sheet.speech().words(), sheet.speech().locale());
    return looks
        .facts()
        .map(now ->
            new EditorPage.Looking(
                now.theme().look().specimen(), cards.palettes(now), cards.letters(now)))
        .orElse(null);
  }

  private static String selected(Sheet sheet, Wish wish) {
    if (!wish.panel().isEmpty() || !wish.section().isEmpty()) {
      return wish.section();
    }
    return new SectionList(sheet, wish.page())
        .items("").stream().map(SectionList.Item::id).findFirst().orElse("");
  }

  private static List<EditorPage.Tongue> tongues(Sheet sheet, Wish wish) {
    return sheet.languages().stream()
        .map(tag ->
            new EditorPage.Tongue(
                tag,
                sheet.speech().language(tag),
                new Wish(wish.page(), tag, wish.section(), wish.panel()).path(),
                tag.equals(wish.language())))
        .toList();
  }

  private PanelView panel(Sheet sheet, Wish wish) {
    var others = new SitePanels(sheet, wish.page());
    return switch (wish.panel()) {
      case "page" -> others.page(stage.origin());
      case "menu" -> others.menu();
      case "site" -> others.site();
      case "look" -> others.look();
      case "add" -> new PanelWriter(sheet, wish.page()).add();
      case "new" -> others.fresh();
      default -> new PanelWriter(sheet, wish.page()).section(wish.section());
    };
  }
}
