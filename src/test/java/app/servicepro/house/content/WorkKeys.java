package app.servicepro.house.content;

import app.servicepro.packs.Pack;
import app.servicepro.platform.json.Json;
import java.util.Set;
import java.util.TreeSet;

/** The keys that a pack's rules of booking, rewards and campaigns ask for. */
final class WorkKeys {
  private WorkKeys() {}

  static Set<String> of(Pack pack) {
    var keys = new TreeSet<String>();
    if (pack.files().containsKey("booking")) {
      keys.add("booking.policy");
      for (var question : Json.objects(pack.file("booking"), "questions")) {
        var at = "booking.questions." + question.getString("id");
        keys.add(at + ".label");
        Json.texts(question, "options").forEach(o -> keys.add(at + ".options." + o));
      }
    }
    if (pack.files().containsKey("rewards")) {
      for (var list : Set.of("earn", "offers")) {
        Json.objects(pack.file("rewards"), list)
            .forEach(e -> keys.add("rewards." + list + "." + e.getString("id")));
      }
    }
    if (pack.files().containsKey("campaigns")) {
      for (var campaign : Json.objects(pack.file("campaigns"), "campaigns")) {
        var at = "campaigns." + campaign.getString("id");
        keys.add(at + ".name");
        keys.add(at + ".text");
        if (campaign.getString("channel").equals("email")) {
          keys.add(at + ".subject");
        }
      }
    }
    return keys;
  }
}
