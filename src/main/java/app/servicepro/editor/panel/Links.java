package app.servicepro.editor.panel;

import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Where a button may lead: to a page of the site, to phone or mail, to another address. */
public final class Links {
  /** Chosen when the address is typed. */
  static final String OTHER = "other";

  /** After the name of the choice, in the name of the field that it is typed into. */
  static final String TYPED = ":typed";

  private static final Pattern LINK =
      Pattern.compile("/(?!/)[A-Za-z0-9/_#-]*|(tel:\\+?[0-9-]+)|(mailto:|https://)[^\\s\"<>]+");
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(/[^\\s\"<>]*)?");
  private static final Pattern MAIL = Pattern.compile("[^\\s\"<>@:/]+@[^\\s\"<>@:/]+");

  private Links() {}

  /** As somebody types it, "example.com" or "me@example.com"; empty when it leads nowhere. */
  static String address(String typed) {
    if (LINK.matcher(typed).matches()) {
      return typed;
    }
    if (typed.startsWith("http://")) {
      return address("https://" + typed.substring("http://".length()));
    }
    if (MAIL.matcher(typed).matches()) {
      return "mailto:" + typed;
    }
    return HOST.matcher(typed).matches() ? "https://" + typed : "";
  }

  /**
   * @param value what is chosen now; empty for nothing
   */
  static List<Choice> choices(Sheet sheet, String value) {
    var choices = new ArrayList<Choice>();
    for (var page : PageList.of(sheet, "")) {
      choices.add(new Choice(page.path(), page.title(), page.path().equals(value)));
    }
    var phone = Json.text(sheet.site(), "phone");
    if (phone != null) {
      choices.add(call("tel:" + phone, phone, "link.phone", sheet, value));
    }
    var mail = Json.text(sheet.site(), "email");
    if (mail != null) {
      choices.add(call("mailto:" + mail, mail, "link.mail", sheet, value));
    }
    boolean known = value.isEmpty() || choices.stream().anyMatch(Choice::on);
    choices.add(new Choice(OTHER, sheet.speech().said("link.other"), !known));
    return choices;
  }

  private static Choice call(String target, String shown, String key, Sheet sheet, String value) {
    var label = sheet.speech().said(key, Map.of("address", shown));
    return new Choice(target, label, target.equals(value));
  }

  /** A text in the viewer's language, or else in the site's first. */
  static String text(Sheet sheet, JsonObject holder, String key) {
    return Objects.requireNonNullElse(
        LocalText.in(holder.get(key), sheet.speech().locale(), sheet.first()), "");
  }
}
