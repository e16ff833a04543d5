package app.servicepro.editor.panel;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Viewer;

/**
 * What somebody may do with the site's draft.
 *
 * @param edit everything
 * @param translate texts of the languages that are not the site's first one
 * @param publish show it to visitors
 * @param any whether there is something that she may change
 */
public record Rights(boolean edit, boolean translate, boolean publish, boolean any) {
  private static final String WORK = "work";

  public static Rights of(Viewer viewer) {
    boolean work = viewer.features().contains(WORK);
    return of(
        work && viewer.may(Permission.SITE_EDIT),
        work && viewer.may(Permission.SITE_TRANSLATE),
        work && viewer.may(Permission.SITE_PUBLISH));
  }

  static Rights of(boolean edit, boolean translate, boolean publish) {
    return new Rights(edit, translate, publish, edit || translate);
  }

  /** Whether the texts of that language are hers to write. */
  public boolean writes(String language, String first) {
    return edit || (translate && !language.isEmpty() && !language.equals(first));
  }
}
