package app.servicepro.editor.acts;

import app.servicepro.editor.panel.Rights;
import app.servicepro.platform.documents.Change;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which changes somebody may make through the editor. */
public final class Guard {
  /** What of the site's facts stands on pages; the rest has screens and rights of its own. */
  private static final Set<String> SITE =
      Set.of("nav", "cta", "tagline", "header", "footer", "logo", "logo_alt");

  private static final Pattern PAGE = Pattern.compile("page:[a-z0-9][a-z0-9-]{0,39}");

  private final Rights rights;
  private final List<String> languages;

  /**
   * @param languages the site's, the first one first
   */
  public Guard(Rights rights, List<String> languages) {
    this.rights = rights;
    this.languages = languages;
  }

  public boolean allows(List<Change> changes) {
    return changes.stream().allMatch(this::allows);
  }

  private boolean allows(Change change) {
    return here(change) && (rights.edit() || (rights.translate() && translates(change)));
  }

  private static boolean here(Change change) {
    return switch (change.doc()) {
      case "site" ->
          !change.at().names().isEmpty() && SITE.contains(change.at().names().getFirst());
      case "faq" -> !change.at().names().isEmpty();
      default -> PAGE.matcher(change.doc()).matches();
    };
  }

  /** A text of a language that is not the first one; never a list, a picture or a whole section. */
  private boolean translates(Change change) {
    return change instanceof Change.Set set
        && set.at().names().size() > 1
        && languages.indexOf(set.at().last()) > 0
        && (set.value() == null || set.value() instanceof JsonString)
        && (set.was() == null || set.was() instanceof JsonString);
  }
}
