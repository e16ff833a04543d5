package app.servicepro.platform.mail;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told by mail. Its words are in {@code i18n}: {@code mail.<name>.subject}, {@code
 * mail.<name>.text} (paragraphs with an empty line between them) and, where there is a link, {@code
 * mail.<name>.button}.
 *
 * @param to one address, nothing else
 * @param locale the reader's language
 * @param bundle the component whose words they are
 * @param words what the placeholders stand for; no line breaks
 * @param link a whole http(s) address; it is a secret, and forgotten when the letter is sent
 */
public record Letter(
    String to,
    String locale,
    String bundle,
    String name,
    Map<String, String> words,
    @Nullable String link) {
  private static final int LONGEST_ADDRESS = 254;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s\\p{Cntrl}\\p{Cf}<>()\\[\\]\\\\,;:\"@]+@[^\\s\\p{Cntrl}\\p{Cf}<>()\\[\\]\\\\,;:\"@]+");
  private static final Pattern LINK = Pattern.compile("https?://[\\x21-\\x7e&&[^\"<>\\\\^`{|}]]+");
  private static final Pattern LINE_BREAK = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

  /**
   * @throws IllegalArgumentException for what could become another header, reader or address
   */
  public Letter {
    if (to.length() > LONGEST_ADDRESS || !ADDRESS.matcher(to).matches()) {
      throw new IllegalArgumentException("this is not one mail address");
    }
    if (link != null && !LINK.matcher(link).matches()) {
      throw new IllegalArgumentException("this is not one whole address of the web");
    }
    for (var word : words.entrySet()) {
      if (LINE_BREAK.matcher(word.getValue()).find()) {
        throw new IllegalArgumentException("a line break in the word " + word.getKey());
      }
    }
    words = Map.copyOf(words);
  }
}
