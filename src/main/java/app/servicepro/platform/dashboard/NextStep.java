package app.servicepro.platform.dashboard;

import app.servicepro.platform.access.Permission;
import java.util.Map;

/**
 * Something that should be done. Its words are {@code step.<name>.title}, {@code .text} and {@code
 * .action} in the component's bundle.
 *
 * @param component whose bundle holds the words
 * @param path where it is done
 * @param posts whether the button does it at once (a POST to the path) instead of leading there
 * @param needs what somebody must be allowed to do it
 * @param words what fills the placeholders of the words
 */
public record NextStep(
    String component,
    String name,
    String path,
    boolean posts,
    Permission needs,
    Urgency urgency,
    Map<String, ?> words) {

  /** How soon; the most urgent first. */
  public enum Urgency {
    NOW,
    THIS_WEEK,
    NO_HURRY
  }

  /** A step whose button leads to a page. */
  public static NextStep at(
      String component,
      String name,
      String path,
      Permission needs,
      Urgency urgency,
      Map<String, ?> words) {
    return new NextStep(component, name, path, false, needs, urgency, words);
  }
}
