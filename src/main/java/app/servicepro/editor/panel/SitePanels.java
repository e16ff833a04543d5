package app.servicepro.editor.panel;

import app.servicepro.platform.dashboard.Link;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.Setting;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Panels of what is no section: the page itself, a new page, the menu, the whole site. */
public final class SitePanels {
  private static final int TITLE = 60;
  private static final int DESCRIPTION = 160;
  private static final int LABEL = 30;
  private static final int TAGLINE = 120;
  private static final String SITE = "site";

  private final Sheet sheet;
  private final String page;

  public SitePanels(Sheet sheet, String page) {
    this.sheet = sheet;
    this.page = page;
  }

  /**
   * @param origin of the site, as search engines show it
   */
  public PanelView page(String origin) {
    var document = sheet.page(page).orElseThrow();
    var reader = new FieldReader(sheet, "page:" + page, false);
    boolean own = !page.equals("service");
    var fields =
        List.of(
            reader.field(text("title", own, TITLE), "title.page", document, "title"),
            reader.field(
                text("description", own, DESCRIPTION), "description", document, "description"),
            reader.field(text("label", false, LABEL), "label", document, "label"));
    return PanelView.of("page", said("panel.page"), "")
        .with(own ? fields : fields.subList(2, 3), Blocks.NONE)
        .found(own ? results(document, origin) : List.of());
  }

  private List<PanelView.Result> results(JsonObject document, String origin) {
    var path = PageList.path(page);
    return sheet.languages().stream()
        .map(tag ->
            new PanelView.Result(
                tag,
                sheet.speech().language(tag),
                origin.replaceFirst("^https?://", "")
                    + (tag.equals(sheet.first()) ? "" : "/" + tag)
                    + (path.equals("/") ? "" : path),
                in(document, "title", tag),
                in(document, "description", tag)))
        .toList();
  }

  private String in(JsonObject document, String key, String tag) {
    var texts = Json.child(document, key);
    return Json.text(texts, tag, Json.text(texts, sheet.first(), ""));
  }

  /** What a new page may begin with. */
  public PanelView fresh() {
    return PanelView.of("new", said("panel.new"), "")
        .offering(List.of(offer("blank", true), offer("about", false), offer("prices", false)));
  }

  private PanelView.Offer offer(String layout, boolean on) {
    return new PanelView.Offer(
        layout, said("layout." + layout), said("layout." + layout + ".about"), on);
  }

  public PanelView menu() {
    var reader = new FieldReader(sheet, SITE, false);
    var entries = Json.objects(sheet.site(), "nav");
    var items = new ArrayList<Blocks.Block>();
    for (int i = 0; i < entries.size(); i++) {
      items.add(entry(reader, entries.get(i), i == 0, i == entries.size() - 1));
    }
    var unlisted =
        PageList.of(sheet, page).stream()
            .filter(p -> !p.listed() && !p.name().equals("home") && !p.name().equals("service"))
            .map(p -> new PanelView.Offer(p.path(), p.title(), "", false))
            .toList();
    return PanelView.of("menu", said("panel.menu"), "")
        .with(List.of(), new Blocks("nav", items, List.of(), false))
        .offering(unlisted);
  }

  private Blocks.Block entry(FieldReader reader, JsonObject entry, boolean first, boolean last) {
    var at = "nav/" + Json.text(entry, "id", "");
    var target = new Setting("target", Setting.Type.LINK, true, 0, List.of());
    var fields =
        List.of(
            reader.field(text("label", true, LABEL), "label", entry, at + "/label"),
            reader.field(target, "target", entry, at + "/target"));
    return new Blocks.Block(
        Json.text(entry, "id", ""),
        at,
        Json.text(entry, "target", ""),
        Links.text(sheet, entry, "label"),
        fields.getFirst().missing(),
        first,
        last,
        fields,
        Blocks.NONE);
  }

  public PanelView site() {
    var reader = new FieldReader(sheet, SITE, false);
    var button = Json.child(sheet.site(), "cta");
    var target = new Setting("target", Setting.Type.LINK, true, 0, List.of());
    var fields =
        List.of(
            reader.field(text("tagline", false, TAGLINE), "tagline", sheet.site(), "tagline"),
            reader.field(text("label", true, LABEL), "cta", button, "cta/label"),
            reader.field(target, "cta.target", button, "cta/target"));
    return PanelView.of("site", said("panel.site"), "")
        .with(fields, Blocks.NONE)
        .leading(
            List.of(
                new Link(said("site.basics"), "/dashboard/settings/site", false),
                new Link(said("site.hours"), "/dashboard/hours", false),
                new Link(said("site.services"), "/dashboard/services", false)));
  }

  /** The logo; palette and letters are chosen beside it. */
  public PanelView look() {
    var logo = new Setting("logo", Setting.Type.PICTURE, false, 0, List.of());
    return PanelView.of("look", said("panel.look"), "")
        .with(new FieldReader(sheet, SITE, false).own(logo, sheet.site()), Blocks.NONE)
        .leading(List.of(new Link(said("look.more"), "/dashboard/look", false)));
  }

  private static Setting text(String id, boolean required, int max) {
    return new Setting(id, Setting.Type.TEXT, required, max, List.of());
  }

  private String said(String key) {
    return sheet.speech().said(key);
  }
}
