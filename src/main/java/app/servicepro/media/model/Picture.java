package app.servicepro.media.model;

import app.servicepro.media.NewPicture;
import app.servicepro.media.PictureFacts;
import app.servicepro.media.PictureSheet;
import app.servicepro.platform.db.JsonColumn;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.trash.Deleted;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A picture of a tenant. */
@Entity
@Table(schema = "media", name = "picture")
public class Picture {
  /** What {@link app.servicepro.platform.db.Changed} calls it; its id is the tenant's. */
  public static final String TOPIC = "picture";

  private static final int LONGEST_NAME = 200;
  private static final int FOCUS_DIGITS = 3;

  @Id private String id = "";
  private String name = "";
  private int width;
  private int height;
  private String state = PictureState.NEW.code();
  private @Nullable String upload;

  @Column(name = "focus_x")
  private BigDecimal focusX = BigDecimal.ZERO;

  @Column(name = "focus_y")
  private BigDecimal focusY = BigDecimal.ZERO;

  @Convert(converter = JsonColumn.class)
  private JsonObject alt = JsonValue.EMPTY_JSON_OBJECT;

  @SuppressWarnings("UnusedVariable") // queries look into it
  private String search = "";

  private int version = 1;

  @Column(name = "added_at")
  private Instant addedAt = Instant.EPOCH;

  @Column(name = "added_by")
  private String addedBy = "";

  @Column(name = "deleted_at")
  private @Nullable Instant deletedAt;

  @Column(name = "deleted_by")
  private @Nullable String deletedBy;

  @Column(name = "deleted_reason")
  private @Nullable String deletedReason;

  protected Picture() {}

  public Picture(NewPicture wanted, Instant at, String by) {
    id = wanted.id();
    width = wanted.width();
    height = wanted.height();
    upload = wanted.hash();
    addedAt = at;
    addedBy = shortened(by);
    write(PictureSheet.named(wanted.name()));
  }

  public String id() {
    return id;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  Optional<String> upload() {
    return Optional.ofNullable(upload);
  }

  PictureState state() {
    return PictureState.of(state);
  }

  public boolean deleted() {
    return deletedAt != null;
  }

  /** What was uploaded tells more than its owner may want; it goes as soon as it can. */
  void become(PictureState next) {
    state = next.code();
    upload = next == PictureState.DONE || next == PictureState.FAILED ? null : upload;
  }

  public void rewrite(PictureSheet sheet) {
    write(sheet);
    version++;
  }

  private void write(PictureSheet sheet) {
    name = sheet.name();
    focusX = BigDecimal.valueOf(sheet.focusX()).setScale(FOCUS_DIGITS, RoundingMode.HALF_UP);
    focusY = BigDecimal.valueOf(sheet.focusY()).setScale(FOCUS_DIGITS, RoundingMode.HALF_UP);
    var texts = Json.PROVIDER.createObjectBuilder();
    sheet.alt().forEach(texts::add);
    alt = texts.build();
    search = Search.plain(name + " " + String.join(" ", sheet.alt().values()));
  }

  public void delete(Instant at, String by, String reason) {
    deletedAt = at;
    deletedBy = shortened(by);
    deletedReason = reason;
  }

  public void restore() {
    deletedAt = null;
    deletedBy = null;
    deletedReason = null;
  }

  public PictureFacts facts() {
    var texts = new TreeMap<String, String>();
    alt.forEach((language, text) -> texts.put(language, ((JsonString) text).getString()));
    return new PictureFacts(
        id,
        version,
        width,
        height,
        state(),
        new PictureSheet(name, texts, focusX.doubleValue(), focusY.doubleValue()),
        addedAt,
        addedBy);
  }

  /** Of a picture in the bin. */
  public Deleted inBin() {
    return new Deleted(
        id,
        name,
        Objects.requireNonNull(deletedAt),
        Objects.requireNonNull(deletedBy),
        Objects.requireNonNull(deletedReason));
  }

  private static String shortened(String by) {
    return by.codePointCount(0, by.length()) > LONGEST_NAME
        ? by.substring(0, by.offsetByCodePoints(0, LONGEST_NAME))
        : by;
  }
}
