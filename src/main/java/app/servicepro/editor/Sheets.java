package app.servicepro.editor;

import app.servicepro.editor.panel.PictureField;
import app.servicepro.editor.panel.Rights;
import app.servicepro.editor.panel.Sheet;
import app.servicepro.editor.panel.Speech;
import app.servicepro.media.PictureFacts;
import app.servicepro.media.Pictures;
import app.servicepro.packs.Packs;
import app.servicepro.pages.Drafts;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.tenants.Tenants;
import app.servicepro.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;

/** The draft of the bound tenant's site, as whoever is signed in may see and change it. */
@ApplicationScoped
@Transactional
public class Sheets {
  private static final int OFFERED = 12;

  @Inject private Drafts drafts;
  @Inject private Themes themes;
  @Inject private Packs packs;
  @Inject private Tenants tenants;
  @Inject private Language language;
  @Inject private Pictures pictures;

  public Sheet open() {
    var state = drafts.state();
    var tenant = tenants.find(Tenancy.required()).orElseThrow();
    var pack = packs.get(tenant.pack());
    var site = state.documents().getOrDefault("site", JsonValue.EMPTY_JSON_OBJECT);
    var viewer = Viewer.required();
    return new Sheet(
        state.documents(),
        state.seq(),
        themes.get(Json.text(site, "theme", pack.theme())),
        pack,
        new Speech(language.words(), viewer.locale()),
        Rights.of(viewer),
        this::library);
  }

  private List<PictureField.Offer> library() {
    return pictures.search("", 1).pictures().stream()
        .filter(picture -> picture.state() != PictureFacts.State.FAILED)
        .limit(OFFERED)
        .map(picture -> PictureField.Offer.of(picture.value(), picture.sheet().name()))
        .toList();
  }
}
