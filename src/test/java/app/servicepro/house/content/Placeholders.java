package app.servicepro.house.content;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;

/** What an ICU message asks of its caller and of its language. */
final class Placeholders {
  /** Nothing in the product counts further. */
  private static final int MOST = 100_000;

  private Placeholders() {}

  static Set<String> names(String message) {
    return new TreeSet<>(new MessageFormat(message, ULocale.ENGLISH).getArgumentNames());
  }

  /**
   * The plural categories that whole numbers of the language fall into and the message lacks.
   *
   * @see <a href="https://cldr.unicode.org/index/cldr-spec/plural-rules">CLDR plural rules</a>
   */
  static Set<String> missingPlurals(String message, ULocale language) {
    var missing = new TreeSet<String>();
    var pattern = new MessagePattern(message);
    for (int i = 0; i < pattern.countParts(); i++) {
      var part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START
          && part.getArgType().hasPluralStyle()) {
        boolean ordinal = part.getArgType() == MessagePattern.ArgType.SELECTORDINAL;
        missing.addAll(needed(language, ordinal ? PluralType.ORDINAL : PluralType.CARDINAL));
        missing.removeAll(selectors(pattern, i));
      }
    }
    return missing;
  }

  private static Set<String> needed(ULocale language, PluralType type) {
    var rules = PluralRules.forLocale(language, type);
    var needed = new TreeSet<String>();
    for (int n = 0; n < MOST; n = n < 1_000 ? n + 1 : n * 10) {
      needed.add(rules.select(n));
    }
    return needed;
  }

  private static Set<String> selectors(MessagePattern pattern, int start) {
    var found = new TreeSet<String>();
    int end = pattern.getLimitPartIndex(start);
    for (int i = start + 1; i < end; i++) {
      var part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
        found.add(pattern.getSubstring(part));
      } else if (part.getType() == MessagePattern.Part.Type.MSG_START) {
        i = pattern.getLimitPartIndex(i);
      }
    }
    return found;
  }
}
