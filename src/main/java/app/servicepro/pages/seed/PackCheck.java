package app.servicepro.pages.seed;

import app.servicepro.packs.Pack;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.Theme;
import java.util.List;

/**
 * Judges the site's part of a pack: pages, questions, messages, rules of booking, rewards,
 * campaigns.
 */
public final class PackCheck {
  private static final int FEWEST_QUESTIONS = 12;
  private static final List<String> PAGES =
      List.of("home", "services", "service", "about", "faq", "contact");
  private static final List<String> KINDS = List.of("booking", "reminder", "followup", "promotion");

  private PackCheck() {}

  /**
   * @throws BrokenContent with file and reasons
   */
  public static void check(Pack pack, Theme theme, Words words) {
    pages(pack, new SiteWriter(pack, theme, WebsiteSeed.demo(pack), words), theme);
    questions(pack, words);
    messages(pack, words);
    BookingCheck.check(pack, words);
    RewardsCheck.check(pack, words);
    CampaignsCheck.check(pack, words);
    for (var key : List.of("name", "tagline", "cta", "tone.guide", "tone.say", "tone.avoid")) {
      word(pack, "pack", words, key);
    }
  }

  private static void pages(Pack pack, SiteWriter writer, Theme theme) {
    for (var page : PAGES) {
      if (!pack.pages().contains(page)) {
        throw pack.broken("pages/" + page, "missing");
      }
    }
    writer
        .documents()
        .forEach((name, document) -> {
          if (name.startsWith("page:")) {
            var problems =
                PageCheck.problems(
                    document, theme.sections(), pack.blocks(), pack.drawings().keySet());
            if (!problems.isEmpty()) {
              var file = name.replace("page:", "pages/");
              throw pack.broken(file, String.join("; ", problems));
            }
          }
        });
  }

  private static void questions(Pack pack, Words words) {
    var entries = Json.objects(pack.file("faq"), "faq");
    if (entries.size() < FEWEST_QUESTIONS) {
      throw pack.broken("faq", entries.size() + " questions, at least " + FEWEST_QUESTIONS);
    }
    for (var entry : entries) {
      word(pack, "faq", words, "faq." + entry.getString("id") + ".question");
      word(pack, "faq", words, "faq." + entry.getString("id") + ".answer");
    }
  }

  private static void messages(Pack pack, Words words) {
    var messages = Json.objects(pack.file("messages"), "messages");
    for (var kind : KINDS) {
      if (messages.stream().noneMatch(m -> m.getString("kind").equals(kind))) {
        throw pack.broken("messages", "no message of the kind " + kind);
      }
    }
    messages.forEach(m -> word(pack, "messages", words, "messages." + m.getString("id") + ".text"));
  }

  private static void word(Pack pack, String file, Words words, String key) {
    if (!words.has(pack.bundle(), key)) {
      throw pack.broken(file, "no word " + pack.bundle() + ":" + key);
    }
  }
}
